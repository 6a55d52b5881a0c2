/** `jeda …` in the address bar: the verdict stands below while typing, Enter opens the checker with the text. */
import { browser } from 'wxt/browser';
import { holdingPacks } from '../../src/circulars/index.ts';
import { type Classifier, createClassifier } from '../../src/classifier/index.ts';
import { SHIPPED_MODEL } from '../../src/classifier/shipped-model.ts';
import { activeKnowledge, knowledgeOf } from '../../src/rulebook/active.ts';
import { ownPack } from '../../src/rulebook/own-elections.ts';
import { ELECTIONS, PARTIES } from '../../src/rulebook/shipped-elections.ts';
import { suggestionOf } from '../../src/screens/check/suggestion.ts';
import { openCheckerTab } from './checker.ts';
import { settingsNow } from './settings.ts';
import { say } from './texts.ts';

/** `fail` takes whatever goes wrong: nobody waits for these. */
export function answerAddressBar(fail: (error: unknown) => void): void {
  const { omnibox } = browser;
  if (!omnibox) return;
  omnibox.onInputStarted.addListener(() => {
    answer('').catch(fail);
  });
  omnibox.onInputChanged.addListener((text) => {
    answer(text).catch(fail);
  });
  omnibox.onInputEntered.addListener((text) => {
    openCheckerTab(text).catch(fail);
  });
}

async function answer(text: string): Promise<void> {
  const classifier = await classifierNow();
  const blank = text.trim() === '';
  suggest(blank ? say('menu_omnibox') : suggestionOf(classifier.classify({ text, act: 'post' }), text, say));
}

function suggest(description: string): void {
  // Chromium reads it as XML, Firefox as it stands.
  browser.omnibox.setDefaultSuggestion({ description: import.meta.env.FIREFOX ? description : escaped(description) });
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

let built: { readonly classifier: Classifier; readonly key: string } | undefined;

/** Built at the first letter, and again when exceptions, own elections, the region or circulars have changed. */
async function classifierNow(): Promise<Classifier> {
  const { exceptions, own, region } = await settingsNow();
  const circulars = await holdingPacks();
  const key = JSON.stringify([exceptions, own, region, circulars]);
  if (built?.key !== key) {
    const packs = [PARTIES, ...ELECTIONS, ...circulars, ...own.map(ownPack)];
    const knowledge = activeKnowledge(knowledgeOf(packs, exceptions), region);
    built = { classifier: createClassifier(knowledge, SHIPPED_MODEL), key };
  }
  return built.classifier;
}
