/** All styles of the root as one text: inlined into the script, so that no resource of ours has to be open to pages. */
import adapt from './styles/adapt.css?inline';
import base from './styles/base.css?inline';
import buttons from './styles/buttons.css?inline';
import dialog from './styles/dialog.css?inline';
import findings from './styles/findings.css?inline';
import hint from './styles/hint.css?inline';
import host from './styles/host.css?inline';
import marks from './styles/marks.css?inline';

/** Later ones win. */
const STYLES = [host, base, buttons, dialog, findings, hint, marks, adapt].join('\n');

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
