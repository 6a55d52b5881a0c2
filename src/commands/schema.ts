/** `npm run schema`: writes the JSON Schema of a pack, by which an editor completes and checks it. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packJsonSchema } from './pack/json-schema.ts';

const FILE = join(import.meta.dirname, '../../assets/pack.schema.json');

writeFileSync(FILE, packJsonSchema());
process.stdout.write(`${FILE}\n`);
