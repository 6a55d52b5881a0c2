import type { Guard, Stage } from '../browser/index.ts';

/** Runs code of ours on a page. An error never reaches the page nor stops a post: it is told, and the answer is undefined. */
export function createGuard(failed: (stage: Stage, error: unknown) => void): Guard {
  return (stage, run) => {
    try {
      return run();
    } catch (error) {
      failed(stage, error);
      return undefined;
    }
  };
}
