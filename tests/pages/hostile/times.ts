/** How long the page's own tasks wait after a key and after a press: what a page could time to guess a verdict. */

const keys: number[] = [];
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

/** Milliseconds from each press that reached the page to its click. */
export function timeOfPresses(): number[] {
  return presses.splice(0);
}
