/** Watches one page of a site, for as long as it is ours to watch. */
import { answerTab, tell, watchSettings } from '../../src/browser/index.ts';
import { knowsHost, type Site } from '../../src/sites/index.ts';
import { announce } from './announce.ts';
import { createModelSource } from './model.ts';
import { isOrphan } from './orphan.ts';
import { followSettings } from './settings.ts';
import { wire } from './wire.ts';

export function watch(window: Window, site: Site): void {
  const life = new AbortController();
  const { signal } = life;
  const told = new Map<string, number>();
  // What an error says stays here: it may carry the words of the page.
  const failed = (stage: string): void => {
    // After an update this script belongs to nobody: it goes quietly, and posts go through.
    if (isOrphan()) life.abort();
    else if (isDue(told, stage, performance.now())) void tell({ kind: 'failed', stage });
  };
  // A host that the person no longer wants watched is left at once.
  if (!knowsHost(window.location.hostname)) {
    watchSettings(({ hosts }) => {
      if (!hosts.includes(window.location.hostname)) life.abort();
    }, signal);
  }
  const settings = followSettings(failed, signal);
  wire({ window, site, signal, settings, model: createModelSource(failed, signal), tell, failed });
  answerTab(site.id, signal);
  announce(window, site, signal);
}

/** One press is many events, and the pointer never rests: what fails at each is told once in this time, in milliseconds. */
const RATHER = 1000;

function isDue(told: Map<string, number>, stage: string, now: number): boolean {
  const last = told.get(stage);
  if (last !== undefined && now - last < RATHER) return false;
  told.set(stage, now);
  return true;
}
