export type Guard = <T>(stage: string, run: () => T) => T | undefined;

/** Runs code of ours on a page. An error never reaches the page nor stops a post: it is told, and the answer is undefined. */
export function createGuard(failed: (stage: string, error: unknown) => void): Guard {
  return (stage, run) => {
    try {
      return run();
    } catch (error) {
      failed(stage, error);
      return undefined;
    }
  };
}
