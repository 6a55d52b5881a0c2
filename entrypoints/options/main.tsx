import { render } from 'preact';
import { addTexts } from '../../src/browser/index.ts';
import { Options } from '../../src/screens/options/options.tsx';
import { optionsModel } from '../../src/screens/options/options-model.ts';
import { followLeaves } from '../screens/leaves.ts';
import { openScreen, type Screen, type State } from '../screens/session.ts';
import { SETTINGS_TEXTS } from '../screens/settings-texts.ts';
import { createOptionsActions } from './actions.ts';

addTexts(SETTINGS_TEXTS);
const app = document.getElementById('app') ?? document.body;
/** How often something was kept, and what the settings then were. */
let kept = 0;
let stored: string | undefined;
let fault: string | undefined;
let last: { readonly screen: Screen; readonly state: State } | undefined;
let reload: () => Promise<void> = async () => undefined;

const leaves = followLeaves(() => last?.state.settings.hosts ?? [], draw);
const doing = createOptionsActions({
  state: () => last?.state,
  show: () => reload(),
  fail(error) {
    const { message } = last?.screen.texts ?? {};
    fault = message?.('options_not_saved', [error instanceof Error ? error.message : String(error)]);
    draw();
  },
});

openScreen((screen, state, show) => {
  reload = show;
  last = { screen, state };
  const settings = JSON.stringify(state.settings);
  // What stands in the storage, and not what was pressed, says that something is kept.
  if (stored !== undefined && stored !== settings) {
    kept++;
    fault = undefined;
  }
  stored = settings;
  draw();
});

function draw(): void {
  if (!last) return;
  const { screen, state } = last;
  const view = optionsModel({ ...state, leaves: leaves.current }, screen.model.settings);
  render(<Options {...screen} view={view} doing={doing} kept={kept} fault={fault} />, app);
}
