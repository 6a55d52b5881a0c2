import { render } from 'preact';
import { Popup, tabAt } from '../../src/screens/popup/popup.tsx';
import { openInTwo } from '../screens/first.ts';

const start = tabAt(location.hash);
const app = document.getElementById('app') ?? document.body;
let isFirst = true;

openInTwo((opening) => {
  // What stood there for the first paint.
  if (isFirst) app.replaceChildren();
  isFirst = false;
  render(<Popup {...opening} {...(start && { start })} />, app);
});
