import { render } from 'preact';
import { addTexts, askPermission, type Settings, writeSettings } from '../../src/browser/index.ts';
import { optionsModel } from '../../src/screens/options/options-model.ts';
import { Welcome } from '../../src/screens/welcome/welcome.tsx';
import { followLeaves, originsOfRows } from '../screens/leaves.ts';
import { openScreen, type Screen, type State } from '../screens/session.ts';
import { SETTINGS_TEXTS } from '../screens/settings-texts.ts';
import { practise } from './practice.ts';

addTexts(SETTINGS_TEXTS);
const app = document.getElementById('app') ?? document.body;
let last: { readonly screen: Screen; readonly state: State } | undefined;
let reload: () => Promise<void> = async () => undefined;
let ready = false;

const leaves = followLeaves(() => last?.state.settings.hosts ?? [], draw);
const keep = (change: Partial<Settings>) => void writeSettings(change).then(() => reload());

openScreen((screen, state, show) => {
  reload = show;
  last = { screen, state };
  draw();
});
practise(() => {
  ready = true;
  draw();
});

function draw(): void {
  if (!last) return;
  const { screen, state } = last;
  const view = optionsModel({ ...state, leaves: leaves.current }, screen.model.settings);
  const { welcome } = state.settings;
  render(
    <Welcome
      {...screen}
      view={view}
      kept={welcome}
      ready={ready}
      keep={keep}
      // The browser takes the question only within the click itself.
      allow={(ids) => void askPermission(originsOfRows(ids)).then(() => reload())}
    />,
    app,
  );
}
