/** `npm run pack`: writes, checks, tries, signs and shows a pack of the rulebook. */
import { exampleReport } from './pack/examples.ts';
import { fail, InputError } from './pack/input.ts';
import { newPack } from './pack/new.ts';
import { checkedPack } from './pack/read.ts';
import { shownPack } from './pack/show.ts';

const HELP = `Menyusun dan memeriksa paket edaran, di komputer ini saja.

  npm run pack -- new BERKAS [LAPISAN]   tulis paket kosong (office bila lapisan tidak disebut)
  npm run pack -- check BERKAS…          periksa bentuk, rujukan, dan bahwa tidak ada aturan atas yang dikurangi
  npm run pack -- test BERKAS            jalankan contoh draf di dalam paket
  npm run pack -- show BERKAS            perlihatkan isi paket seperti dibaca pegawai
  npm run pack -- --help                 bantuan ini

Status keluar: 0 baik, 1 ada contoh yang tidak sesuai, 2 paket atau masukan keliru.
`;

type Run = (files: readonly string[]) => { readonly text: string; readonly status: 0 | 1 };

const done = (text: string) => ({ text, status: 0 }) as const;

const COMMANDS: Readonly<Record<string, Run>> = {
  new: ([file, layer]) => done(newPack(file, layer)),
  check: (files) => {
    if (files.length === 0) throw new InputError('check: sebutkan berkas paketnya.');
    return done(files.map((file) => `${file}: baik, ${checkedPack(file).title.id}\n`).join(''));
  },
  test: ([file]) => exampleReport(file),
  show: ([file]) => done(shownPack(file)),
};

function main([command = '--help', ...files]: readonly string[]): { text: string; status: 0 | 1 } {
  if (command === '--help' || command === '-h') return done(HELP);
  const run = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  if (!run) throw new InputError(`${command}: perintah tidak dikenal. Lihat --help.`);
  return run(files);
}

try {
  const { text, status } = main(process.argv.slice(2));
  process.stdout.write(text);
  process.exitCode = status;
} catch (error) {
  fail(error);
}
