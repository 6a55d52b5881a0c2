/** `npm run check`: a draft on the command line or on standard input, or drafts in JSON lines → verdicts. */
import { readFileSync, statSync, writeSync } from 'node:fs';
import { reasonFor } from '../classifier/explain.ts';
import { createClassifier } from '../classifier/index.ts';
import { SHIPPED_MODEL } from '../classifier/shipped-model.ts';
import { shippedKnowledge } from './check/knowledge.ts';
import { InputError, readLines } from './check/lines.ts';
import { indonesian } from './check/messages.ts';
import { show } from './check/paint.ts';

const HELP = `Memeriksa draf terhadap aturan netralitas ASN, di komputer ini saja.

  npm run check -- "teks"          periksa satu draf
  echo teks | npm run check        periksa dari masukan baku
  npm run check -- --jsonl BERKAS  periksa banyak draf: satu {"id","text","quoted"?,"act"?} per baris;
                                   hasilnya satu {"id","verdict","findings"} per baris
  npm run check -- --help          bantuan ini

NO_COLOR mematikan warna. Status keluar: 0 selesai, 2 masukan keliru.
`;

function contentOf(file: string): string {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (stat === undefined) throw new InputError(`${file}: tidak ada. Periksa nama berkasnya.`);
  if (stat.isDirectory()) throw new InputError(`${file}: ini folder. Sebutkan berkas JSON lines.`);
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new InputError(
      `${file}: tidak bisa dibaca (${error instanceof Error ? error.message : error}). Periksa izinnya.`,
    );
  }
}

/** Writes all of it, in bounded pieces; a reader that went away (EPIPE, as with `| head`) is no error. */
function put(text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(1, bytes, at, Math.min(bytes.length - at, 65536));
    } catch (error) {
      const why = error instanceof Error && 'code' in error ? error.code : undefined;
      if (why === 'EPIPE') return;
      if (why !== 'EAGAIN') throw error;
    }
  }
}

function checkLines(file: string): string {
  const lines = readLines(contentOf(file), file);
  const { classify } = createClassifier(shippedKnowledge(), SHIPPED_MODEL);
  const message = indonesian();
  return lines
    .map(({ id, draft }) => {
      const { level, findings } = classify(draft);
      return `${JSON.stringify({
        id,
        verdict: level,
        findings: findings.map((f) => ({
          rule: f.rule,
          spans: f.spans.map((s) => [s.start, s.end]),
          reason: reasonFor(f, draft.text, message),
        })),
      })}\n`;
    })
    .join('');
}

function checkText(text: string): string {
  if (text.trim() === '')
    throw new InputError('Tidak ada teks. Tulis: npm run check -- "teks draf", atau lihat --help.');
  const on = process.stdout.isTTY === true && !process.env.NO_COLOR;
  return show(
    text,
    createClassifier(shippedKnowledge(), SHIPPED_MODEL).classify({ text, act: 'post' }),
    indonesian(),
    on,
  );
}

function standardInput(): string {
  if (process.stdin.isTTY) return '';
  return readFileSync(0, 'utf8')
    .replace(/^\ufeff/, '')
    .replace(/\r?\n$/, '');
}

function main(words: readonly string[]): string {
  const [first, second, ...more] = words;
  if (first === '--help' || first === '-h') return HELP;
  if (first === '--jsonl') {
    if (second === undefined)
      throw new InputError('--jsonl: nama berkas belum ada. Tulis: npm run check -- --jsonl BERKAS');
    if (more.length > 0) throw new InputError(`--jsonl: satu berkas saja, ada lebih: ${more.join(' ')}`);
    return checkLines(second);
  }
  if (first?.startsWith('--') && /^--[a-z-]+$/.test(first))
    throw new InputError(`${first}: pilihan tidak dikenal. Lihat --help.`);
  return checkText(words.length > 0 ? words.join(' ') : standardInput());
}

try {
  put(main(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
