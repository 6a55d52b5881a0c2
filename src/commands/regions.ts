/** `npm run regions`: writes the names and codes of all provinces, regencies and cities again, from the package that keeps them. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { regionFiles } from './regions/region-files.ts';

const ASSETS = join(import.meta.dirname, '../../assets');

for (const [name, content] of Object.entries(await regionFiles())) {
  const file = join(ASSETS, name);
  writeFileSync(file, content);
  process.stdout.write(`${file}\n`);
}
