import { useState } from 'preact/hooks';

/** True when it was done; false when the storage refused. Never throws. */
export type Attempt = (doing: Promise<unknown>) => Promise<boolean>;

/** Keeps the person told when something of theirs was not done. The next thing that works takes the notice away. */
export function useAttempt(): { readonly attempt: Attempt; readonly failed: boolean } {
  const [failed, setFailed] = useState(false);
  const attempt: Attempt = async (doing) => {
    const done = await doing.then(
      () => true,
      () => false,
    );
    setFailed(!done);
    return done;
  };
  return { attempt, failed };
}
