/** Tells every open page of ours that the journal has changed. Says nothing but that. */
const CHANNEL = 'journal';

export function tellChange(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage('changed');
  channel.close();
}

/** Calls back at every change, from any page or the background, until the signal ends. */
export function watchJournal(changed: () => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', changed);
  signal.addEventListener('abort', () => channel.close(), { once: true });
}
