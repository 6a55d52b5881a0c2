/** The dialog and the hint as plain markup of a page: axe cannot enter a closed root, nor read generated content. */
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';

const src = join(import.meta.dirname, '../../src');

/** Styles are imported as text, as in the extension's own build. */
const inlineStyles: Plugin = {
  name: 'inline styles',
  setup(esbuild) {
    esbuild.onResolve({ filter: /\.css\?inline$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.replace(/\?inline$/, '')),
      namespace: 'style',
    }));
    esbuild.onLoad({ filter: /.*/, namespace: 'style' }, async ({ path }) => {
      const { readFile } = await import('node:fs/promises');
      return { contents: await readFile(path, 'utf8'), loader: 'text' };
    });
  },
};

const entry = `
  import { h, render } from 'preact';
  import texts from '../assets/public/_locales/id/messages.json';
  import { dialogWords } from '../entrypoints/compose.content/dialog-words.ts';
  import { DialogContent, HEADING, LEAD } from './warning/Dialog.tsx';
  import { Hint } from './warning/Hint.tsx';
  import { dress } from './warning/styles.ts';

  const message = (name, parts = []) => texts[name].message.replace(/\\$(\\d)/g, (_, place) => parts[place - 1]);
  const text = 'Bismillah, gaskan nomor 2 ya! Ajak keluarga pilih Pak Contoh.';
  const law = [{ label: 'Pasal contoh', text: 'Bunyi pasal.', lang: 'id', caution: 'Diperdebatkan.', source: 'Sumber.' }];
  const sanctions = ['Masa kampanye', 'Sebelum'].map((stage, at) => (
    { stage, now: at === 0, text: 'Sanksi.', law: 'Pasal contoh', lang: 'id', caution: 'Catatan.' }));
  const finding = (rule, start, end) => (
    { rule, level: 'langgar', title: 'Judul ' + rule, reason: 'Alasannya.', instead: 'Gantinya.', spans: [{ start, end }], law, sanctions });
  const view = { level: 'langgar', text, findings: [finding('ajakan', 11, 25), finding('dukungan', 30, 42)], asOf: '22 November 2026' };
  const viewOf = (act) => ({ ...view, words: dialogWords(act, view.findings[0], message) });

  window.show = (part) => {
    document.documentElement.lang = 'id';
    const main = document.createElement('main');
    document.body.replaceChildren(main);
    document.adoptedStyleSheets = [];
    dress(document);
    const isDialog = ['warning', 'aimed', 'asked-again'].includes(part);
    const box = document.createElement(isDialog ? 'dialog' : 'div');
    box.className = isDialog ? 'warning' : '';
    main.append(box);
    if (isDialog) {
      box.setAttribute('aria-labelledby', HEADING);
      box.setAttribute('aria-describedby', LEAD);
      const stage = part === 'asked-again' ? part : 'warning';
      render(h(DialogContent, { view: viewOf(part === 'aimed' ? 'like' : 'post'), stage, message }), box);
      box.style.maxHeight = 'none';
      box.showModal();
    } else render(h(Hint, { content: part === 'note' ? { kind: part, text: 'Catatan.' } : { kind: part, view }, message }), box);
    for (const fold of main.querySelectorAll('details')) fold.open = true;
    for (const one of main.querySelectorAll('[data-words]')) {
      one.prepend(one.dataset.words);
      delete one.dataset.words;
    }
  };
`;

/** A script that gives a page `window.show(part)`, part being one of `PARTS`. */
export async function warningScript(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: src, loader: 'js' },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    tsconfigRaw: { compilerOptions: { jsx: 'react-jsx', jsxImportSource: 'preact' } },
    plugins: [inlineStyles],
  });
  return outputFiles[0]?.text ?? '';
}

export const PARTS = ['warning', 'aimed', 'asked-again', 'card', 'chip', 'note'] as const;
