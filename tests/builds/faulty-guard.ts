/** A guard under which one stage fails whenever it is reached: that which the page's address names, `?broken=warning.hint`. */
import type { Guard, Stage } from '../../src/browser/index.ts';
import { createGuard as realGuard } from '../../src/gate/guard.ts';

export function createGuard(failed: (stage: Stage, error: unknown) => void): Guard {
  const guard = realGuard(failed);
  const broken = new URLSearchParams(location.search).get('broken');
  return (stage, run) =>
    guard(stage, () => {
      if (stage === broken) throw new Error('broken on purpose');
      return run();
    });
}
