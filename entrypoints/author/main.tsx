import { render } from 'preact';
import { readKept } from '../../src/browser/authoring.ts';
import {
  addTexts,
  chooseLanguage,
  DEFAULT_SETTINGS,
  language,
  localDay,
  message,
  readSettings,
} from '../../src/browser/index.ts';
import { SHIPPED } from '../../src/rulebook/index.ts';
import { keysSchema } from '../../src/rulebook/signature.ts';
import { Author } from '../../src/screens/author/author.tsx';
import { newDraft } from '../../src/screens/author/pack-draft.ts';
import { LATE_TEXTS } from '../screens/late-texts.ts';
import { SETTINGS_TEXTS } from '../screens/settings-texts.ts';
import { createAuthorActions, issuerOf, newMark } from './actions.ts';
import { isDraft } from './draft.ts';
import { AUTHOR_TEXTS } from './texts.ts';

addTexts(LATE_TEXTS);
addTexts(SETTINGS_TEXTS);
addTexts(AUTHOR_TEXTS);
const app = document.getElementById('app') ?? document.body;

/** What cannot be read leaves an empty circular in the browser's language. */
const [settings, draft, keys] = await Promise.all([
  readSettings().catch(() => DEFAULT_SETTINGS),
  readKept('draft').catch(() => undefined),
  readKept('keys').catch(() => undefined),
]);
chooseLanguage(settings.language);
document.documentElement.lang = language();
const now = new Date();
const known = keysSchema.safeParse(keys);
const doing = createAuthorActions(settings, localDay(now));
const view = {
  draft: isDraft(draft) ? draft : newDraft(localDay(now), newMark()),
  issuer: known.success ? await issuerOf(known.data) : undefined,
  parties: SHIPPED.flatMap(({ parties }) => parties).map(({ id, name, abbreviation }) => ({
    id,
    label: `${abbreviation} · ${name}`,
  })),
  rules: doing.rules,
  law: doing.law,
};
render(<Author view={view} doing={doing} texts={{ message, language: language(), now }} />, app);
