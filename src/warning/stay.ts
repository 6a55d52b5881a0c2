/** Keeps our host in the page while a dialog of ours is open: with it the dialog would go, and leave the press held without a word. */

/** How often it is put back. A page that takes it away as often again wants no dialog of ours. */
const PATIENCE = 3;

export interface Stay {
  /** Watches from now on. `back` puts the host where it was; `lost` when the page does not leave it there. */
  begin(back: () => void, lost: () => void): void;
  end(): void;
}

/** @param isThere whether the dialog still stands in the page. */
export function createStay(document: Document, isThere: () => boolean): Stay {
  let observer: MutationObserver | undefined;

  const end = (): void => {
    observer?.disconnect();
    observer = undefined;
  };

  return {
    end,
    begin(back, lost) {
      end();
      let left = PATIENCE;
      const look = () => {
        if (isThere()) return;
        end();
        if (left-- === 0) {
          lost();
          return;
        }
        back();
        watch();
      };
      const watch = () => {
        observer = new MutationObserver(look);
        // Where it stands, and the root itself, which a page may replace.
        for (const node of [document, document.documentElement]) observer.observe(node, { childList: true });
      };
      watch();
    },
  };
}
