/** `npm run screenshots -- screens`: pictures to look at, of the built extension, under `.output/screenshots`. */
import { takeScreens } from './screenshots/screens.ts';

const KINDS: Readonly<Record<string, (names: readonly string[]) => Promise<string>>> = { screens: takeScreens };

const [kind = 'screens', ...names] = process.argv.slice(2);
const take = KINDS[kind];
if (!take) {
  console.error(`No such pictures: ${kind}. There are: ${Object.keys(KINDS).join(', ')}.`);
  process.exit(2);
}
console.log(await take(names));
