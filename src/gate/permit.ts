/**
 * One-shot leave to send exactly this draft. Pure: the clock is given.
 *
 * One press is many events (pointerdown … click, or keydown … keyup, and a submit after them). The permit is spent at the
 * first of them and covers the rest of that press, however long a finger rests, until the next press starts. A press that
 * comes without its first event, as from a screen reader, is covered for `GRACE`.
 */

/** How long a permit waits for the person's own press, in milliseconds. */
export const PERMIT_LIFE = 60_000;
const GRACE = 1_000;

export interface Permits {
  /** @param draft everything that the press would send, in one string. */
  arm(draft: string): void;
  revoke(): void;
  /** May this event of a press go on? Spends the permit. */
  allows(draft: string, startsPress: boolean): boolean;
}

export function createPermits(now: () => number): Permits {
  let permit: { draft: string; until: number } | undefined;
  let press: { draft: string; until: number } | undefined;
  const valid = (leave: typeof permit, draft: string) => leave?.draft === draft && now() <= leave.until;
  return {
    arm(draft) {
      permit = { draft, until: now() + PERMIT_LIFE };
      press = undefined;
    },
    revoke() {
      permit = undefined;
      press = undefined;
    },
    allows(draft, startsPress) {
      if (startsPress) press = undefined;
      if (valid(press, draft)) return true;
      const good = valid(permit, draft);
      // Any other draft ends the permit: it was for that wording alone.
      permit = undefined;
      press = good ? { draft, until: now() + (startsPress ? PERMIT_LIFE : GRACE) } : undefined;
      return good;
    },
  };
}
