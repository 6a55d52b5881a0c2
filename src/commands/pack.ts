/** `npm run pack`: writes, checks, tries, signs and shows a pack of the rulebook. */
import { checkReport } from './pack/check.ts';
import { contestantReport } from './pack/contestants.ts';
import { exampleReport } from './pack/examples.ts';
import { fail, InputError } from './pack/input.ts';
import { makeKeys, signFile } from './pack/keys.ts';
import { newPack } from './pack/new.ts';
import { shownPack } from './pack/show.ts';

const HELP = `Menyusun dan memeriksa paket edaran, di komputer ini saja.

  npm run pack -- new BERKAS [LAPISAN [WILAYAH]]
                                         tulis paket kosong (office bila lapisan tidak disebut)
  npm run pack -- check BERKAS…          periksa bentuk, rujukan, dan semua pertentangan dengan paket lain
  npm run pack -- test BERKAS            jalankan contoh draf di dalam paket
  npm run pack -- show BERKAS            perlihatkan isi paket seperti dibaca pegawai
  npm run pack -- keys BERKAS            buat kunci penerbit di berkas itu
  npm run pack -- sign BERKAS KUNCI      tandatangani paket; hasilnya BERKAS.signed.json
  npm run pack -- contestants CSV        ubah tabel peserta pemilihan menjadi isian "elections"
  npm run pack -- --help                 bantuan ini

Status keluar: 0 baik, 1 ada contoh yang tidak sesuai, 2 paket atau masukan keliru.
`;

interface Outcome {
  readonly text: string;
  /** For the error output. */
  readonly errors?: string;
  readonly status: 0 | 1 | 2;
}

type Run = (files: readonly string[]) => Promise<Outcome>;

const done = (text: string): Outcome => ({ text, status: 0 });

const COMMANDS: Readonly<Record<string, Run>> = {
  new: async ([file, layer, region]) => done(newPack(file, layer, region)),
  check: checkReport,
  test: ([file]) => exampleReport(file),
  show: async ([file]) => done(await shownPack(file)),
  keys: async ([file]) => done(await makeKeys(file)),
  sign: async ([file, keys]) => done(await signFile(file, keys)),
  contestants: async ([file]) => contestantReport(file),
};

async function main([command = '--help', ...files]: readonly string[]): Promise<Outcome> {
  if (command === '--help' || command === '-h') return done(HELP);
  const run = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  if (!run) throw new InputError(`${command}: perintah tidak dikenal. Lihat --help.`);
  return run(files);
}

try {
  const { text, errors = '', status } = await main(process.argv.slice(2));
  process.stdout.write(text);
  process.stderr.write(errors);
  process.exitCode = status;
} catch (error) {
  fail(error);
}
