import { render } from 'preact';
import { POPUP_TABS, Popup } from '../../src/screens/popup/popup.tsx';
import { openScreen } from '../screens/session.ts';

const start = POPUP_TABS.find((tab) => location.hash === `#${tab}`);
const app = document.getElementById('app') ?? document.body;
let isFirst = true;

openScreen((screen) => {
  // What stood there for the first paint.
  if (isFirst) app.replaceChildren();
  isFirst = false;
  render(<Popup {...screen} {...(start && { start })} />, app);
});
