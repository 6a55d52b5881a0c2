/** Work that can be done in pieces, so that none of them is long enough for a person to feel. */

/** Yields where a piece ends; returns what was made. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** All pieces one after the other. */
export function finished<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Does the first piece now and one more whenever `later` calls back. Who asks for what is made has the rest done at once.
 * @returns what is made; throws what a piece threw, each time it is asked.
 */
export function inPieces<T>(steps: Steps<T>, later: (next: () => void) => void): () => T {
  let outcome: (() => T) | undefined;

  const advance = () => {
    try {
      const step = steps.next();
      if (step.done) outcome = () => step.value;
    } catch (error) {
      outcome = () => {
        throw error;
      };
    }
  };
  const goOn = () => {
    if (outcome) return;
    advance();
    if (!outcome) later(goOn);
  };
  goOn();

  return () => {
    while (!outcome) advance();
    return outcome();
  };
}
