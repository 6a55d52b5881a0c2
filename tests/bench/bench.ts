/**
 * `npm run bench`: how right, how hard to fool, how fast and how big the classifier is. Prints tables; nothing passes or fails.
 *   npm run bench -- speed size         only these
 *   npm run bench -- --json FILE        the same as JSON
 *   npm run bench -- --markdown FILE    the same for BENCH.md
 * JEDA_BENCH names a folder of further texts that are no part of the project.
 */
import { writeFileSync } from 'node:fs';
import { arch, cpus, platform, release, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { disguised } from './disguised.ts';
import { packs } from './packs.ts';
import { quality } from './quality.ts';
import { asJson, asMarkdown, asText, headOf } from './render.ts';
import type { Machine, Section } from './report.ts';
import { size } from './size.ts';
import { speed } from './speed.ts';

/** Speed goes first, while the process has little else in memory. */
const SECTIONS: Readonly<Record<string, () => Section | Promise<Section>>> = {
  speed,
  size,
  packs,
  quality,
  disguises: disguised,
};

function machine(): Machine {
  return {
    cpu: cpus()[0]?.model.trim() ?? 'unknown processor',
    cores: cpus().length,
    memory: `${(totalmem() / 2 ** 30).toFixed(0)} GiB`,
    system: `${platform()} ${release()} ${arch()}`,
    node: process.version,
  };
}

const { values, positionals } = parseArgs({
  options: { json: { type: 'string' }, markdown: { type: 'string' } },
  allowPositionals: true,
});
const unknown = positionals.filter((name) => !(name in SECTIONS));
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}. There are: ${Object.keys(SECTIONS).join(', ')}.`);
  process.exit(2);
}

const head = { date: new Date().toISOString().slice(0, 10), machine: machine() };
console.log(headOf(head));
const sections: Section[] = [];
for (const [name, measure] of Object.entries(SECTIONS)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  const section = await measure();
  sections.push(section);
  console.log(`\n${asText(section)}`);
}
const report = { ...head, sections };
if (values.json !== undefined) writeFileSync(values.json, asJson(report));
if (values.markdown !== undefined) writeFileSync(values.markdown, asMarkdown(report));
