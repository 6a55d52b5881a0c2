import { render } from 'preact';
import {
  addTexts,
  chooseLanguage,
  DEFAULT_SETTINGS,
  language,
  local,
  message,
  readGoverned,
} from '../../src/browser/index.ts';
import { readCirculars } from '../../src/circulars/index.ts';
import { guidedBook } from '../../src/rulebook/guides.ts';
import { Circular } from '../../src/screens/print/circular.tsx';
import { circularModel } from '../../src/screens/print/circular-model.ts';
import { LATE_TEXTS } from '../screens/late-texts.ts';

addTexts(LATE_TEXTS);
const app = document.getElementById('app') ?? document.body;

/** Settings that cannot be read leave the circular in the browser's language. */
const settings = await readGoverned().catch(() => DEFAULT_SETTINGS);
chooseLanguage(settings.language);
document.documentElement.lang = language();
document.title = message('print_title');
// Without the circulars from outside it is still the circular that ships.
const { placed } = await readCirculars().catch(() => ({ placed: [] }));
const { rulebook } = guidedBook(placed.flatMap(({ state, pack }) => (state === 'in-force' ? pack : [])));
const texts = { message, language: language(), now: new Date() };
render(
  <Circular
    circular={circularModel({ rulebook, region: settings.region, message, local })}
    office={settings.office}
    texts={texts}
    print={() => window.print()}
  />,
  app,
);
