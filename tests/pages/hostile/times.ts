/** How long the page's own tasks wait after a key and after a press: what a page could time to guess a verdict. */

const keys: number[] = [];
const gaps: number[] = [];
/** Only once it was asked for: it leaves the browser no rest. */
let isWatching = false;

/** How long after a key the page goes on looking for time that is not its own, in milliseconds. */
const WATCHED = 300;

/** A page that does nothing else: it takes each of its tasks, and whatever lies between two of them is somebody else's. */
function watchGaps(): void {
  const { port1, port2 } = new MessageChannel();
  const end = performance.now() + WATCHED;
  let last = performance.now();
  let longest = 0;
  port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (now < end) {
      port2.postMessage(0);
      return;
    }
    gaps.push(longest);
    port1.close();
  };
  port2.postMessage(0);
}
const presses: number[] = [];

addEventListener(
  'keydown',
  ({ timeStamp }) => {
    // The frame after the key is drawn when the message comes.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        keys.push(performance.now() - timeStamp);
        port1.close();
        if (isWatching) watchGaps();
      };
      port2.postMessage(0);
    });
  },
  true,
);

let down = 0;
addEventListener(
  'pointerdown',
  ({ timeStamp }) => {
    down = timeStamp;
  },
  true,
);
addEventListener(
  'click',
  () => {
    if (down > 0) presses.push(performance.now() - down);
    down = 0;
  },
  true,
);

/** Milliseconds from each key to the end of its frame, since it was asked last. */
export function timeOfKeys(): number[] {
  return keys.splice(0);
}

/** The longest gap between two tasks of the page after each key, once it has looked long enough. */
export function gapsAfterKeys(): number[] {
  isWatching = true;
  return gaps.splice(0);
}

/** Milliseconds from each press that reached the page to its click. */
export function timeOfPresses(): number[] {
  return presses.splice(0);
}
