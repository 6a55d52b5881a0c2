/** `npm run regions`: writes the names and codes of all provinces, regencies and cities again, from the package that keeps them. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { REGION_FILES } from './regions/region-files.ts';

const ASSETS = join(import.meta.dirname, '../../assets');

for (const [name, contentOf] of Object.entries(REGION_FILES)) {
  const file = join(ASSETS, name);
  writeFileSync(file, contentOf());
  process.stdout.write(`${file}\n`);
}
