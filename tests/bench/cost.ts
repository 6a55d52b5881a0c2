/** What a run costs the processor, in milliseconds: other work on the machine does not count. */
export function costOf<Result>(run: () => Result): { readonly result: Result; readonly taken: number } {
  const before = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(before);
  return { result, taken: (user + system) / 1000 };
}
