import type { Stage } from '../browsers/stage.ts';

/** What can be pressed and is not reached by Tab alone, or does not show it. */
export async function missedByTab(page: Stage): Promise<string[]> {
  const wanted = await page.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>(
      'body :is(button, a[href], input, textarea, select, summary):not([hidden] *, [role=tab][tabindex="-1"])',
    );
    // Of a group of radios Tab reaches the chosen one; what is folded away or off it passes by.
    const reachable = [...all].filter(
      (it) => it.checkVisibility() && !it.matches('[type=radio]:not(:checked), :disabled'),
    );
    for (const it of reachable) it.dataset.wanted = '';
    // From the top, wherever the caret was: Firefox goes on from where the focus has been.
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
    // A date has a stop for each of its parts, and one for its picture of a month.
    const dates = reachable.filter((it) => it.matches('[type=date]')).length;
    return reachable.length + 3 * dates;
  });
  // Some more: a panel itself takes the focus, in Firefox what scrolls too, and the browser's own bar comes before the start.
  for (let step = 0, left = wanted; left > 0 && step < wanted + 6; step++) {
    await page.press('Tab');
    left = await page.evaluate(() => {
      const it = document.activeElement;
      const rings = [it, it?.nextElementSibling, it?.closest('.paper')].map((one) => one && getComputedStyle(one));
      if (it instanceof HTMLElement && rings.some((style) => style && style.outlineStyle !== 'none'))
        delete it.dataset.wanted;
      return document.querySelectorAll('[data-wanted]').length;
    });
  }
  return page.evaluate(() => [...document.querySelectorAll('[data-wanted]')].map((it) => it.outerHTML.slice(0, 120)));
}
