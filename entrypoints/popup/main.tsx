import { render } from 'preact';
import { Popup, tabAt } from '../../src/screens/popup/popup.tsx';
import { openScreen } from '../screens/session.ts';

const start = tabAt(location.hash);
const app = document.getElementById('app') ?? document.body;
let isFirst = true;

openScreen((screen) => {
  // What stood there for the first paint.
  if (isFirst) app.replaceChildren();
  isFirst = false;
  render(<Popup {...screen} {...(start && { start })} />, app);
});
