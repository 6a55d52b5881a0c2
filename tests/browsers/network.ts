import type { HTTPRequest, Page } from 'puppeteer-core';
import { answer } from '../pages/routes.ts';

/** Answers a tab's requests from the practice pages; everything else is noted and refused, or sent on to the proxy. */
export async function answerRequests(page: Page, toNetwork: boolean, refused: string[]): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    // A tab that closes under its requests is nobody's fault.
    respond(request, toNetwork, refused).catch(() => undefined);
  });
}

async function respond(request: HTTPRequest, toNetwork: boolean, refused: string[]): Promise<void> {
  const url = request.url();
  if (!/^(https?|wss?):/.test(url)) return request.continue();
  const known = answer(url);
  if (known) return request.respond(known);
  if (toNetwork) return request.continue();
  refused.push(url);
  return request.abort();
}

/** Firefox says so where it mends something of a site by itself, as on www.messenger.com. */
const OF_THE_BROWSER = /^When logging in, Firefox calls the Storage Access API/;

/** Everything that goes wrong in a tab, as it comes. */
export function listen(page: Page): string[] {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    const isProblem = message.type() === 'error' || message.type() === 'warn';
    if (isProblem && !OF_THE_BROWSER.test(message.text())) problems.push(message.text());
  });
  return problems;
}
