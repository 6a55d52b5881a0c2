let held: string | undefined;

/** Hands the person a file, by a link to what is in memory: no leave to download is needed, and nothing goes to the network. */
export function saveFile({ name, type, text }: { name: string; type: string; text: string }): void {
  // The last one has been taken by now.
  if (held) URL.revokeObjectURL(held);
  held = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = held;
  link.download = name;
  link.click();
}
