/** Brings the model and the circulars from the background, once, when it is first needed: most pages are read, not written on. */
import { askModel } from '../../src/browser/index.ts';
import { type Model, modelFrom } from '../../src/classifier/index.ts';
import { bringPacks } from './packs.ts';

export interface ModelSource {
  /** Undefined until it has come. */
  readonly current: Model | undefined;
  /** Starts to bring it, unless it is here or on its way. A failure may be tried again. */
  prepare(): void;
  /** Runs once it has come: what has to be made of it is made before the first word is written. */
  whenHere(run: () => void): void;
}

export function createModelSource(failed: (stage: string, error: unknown) => void, signal: AbortSignal): ModelSource {
  let current: Model | undefined;
  let coming = false;
  const here: (() => void)[] = [];
  return {
    get current() {
      return current;
    },
    whenHere(run) {
      here.push(run);
    },
    prepare() {
      if (current || coming) return;
      coming = true;
      const asking = askModel();
      // Nobody waits for them: until they have come, the shipped packs judge alone.
      void bringPacks(failed, signal);
      asking
        .then((sent) => {
          current = modelFrom(sent);
          for (const run of here) run();
        })
        .catch((error: unknown) => failed('model', error))
        .finally(() => {
          coming = false;
        });
    },
  };
}
