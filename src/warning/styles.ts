/** All styles of the root as one text: inlined into the script, so that no resource of ours has to be open to pages. */
import adapt from './styles/adapt.css?inline';
import base from './styles/base.css?inline';
import buttons from './styles/buttons.css?inline';
import dialog from './styles/dialog.css?inline';
import findings from './styles/findings.css?inline';
import hint from './styles/hint.css?inline';
import host from './styles/host.css?inline';
import marks from './styles/marks.css?inline';

/**
 * Our custom properties under names that no page can guess: it could register them for the whole document
 * (`CSS.registerProperty`, `@property`), and so take the ink out of our words. None may stand at the host, where a page reads
 * them: there the build puts some of its own, for `color-scheme`. Later styles win.
 */
const OWN = `--${crypto.randomUUID().slice(0, 8)}-`;
const STYLES = [host, base, buttons, dialog, findings, hint, marks, adapt]
  .join('\n')
  .replace(/--(?=[a-z])(?!lightningcss)/g, OWN);

/** A constructed sheet stands outside the page's policy on styles; so does a style element that an extension made. */
export function dress(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLES);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Before Firefox 153 content scripts cannot adopt sheets: https://bugzilla.mozilla.org/show_bug.cgi?id=1751346
    const style = root.ownerDocument.createElement('style');
    style.textContent = STYLES;
    root.append(style);
  }
}
