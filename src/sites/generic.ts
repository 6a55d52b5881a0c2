/**
 * Any page that the person adds. Nothing is known of it, so boxes and controls are found by their roles and names: what holds
 * a text that somebody else will read, and what says that it sends it.
 */
import { unseen } from './known.ts';
import { mastodon } from './mastodon.ts';
import type { Control, Site, Surface } from './schema.ts';

/** Software that runs on many hosts and has marks of its own: its surfaces win over those by role alone. */
const SOFTWARE: readonly Site[] = [mastodon];

const byRole = unseen('roles and behaviour of form controls, as HTML and ARIA define them');
const byName = unseen('usual names of such fields and buttons in Indonesian and English');
const byEditor = unseen('marks of well-known code editors');

/** Words that say "this goes out", as the whole name of a button. */
const SEND = [
  ...['Kirim', 'Kirimkan', 'Kirim pesan', 'Kirim komentar', 'Kirim balasan', 'Kirim tanggapan', 'Posting', 'Poskan'],
  ...['Unggah', 'Terbitkan', 'Publikasikan', 'Simpan', 'Simpan perubahan', 'Send', 'Send message', 'Post', 'Publish'],
  ...['Submit', 'Save', 'Save changes', 'Update', 'Perbarui', 'Post comment', 'Post reply'],
] as const;

/** They send where they stand beside a box, and elsewhere open one or pass on a link. */
const SEND_BESIDE = [
  ...['Komentar', 'Komentari', 'Balas', 'Tanggapi', 'Bagikan', 'Tweet', 'Reply', 'Comment', 'Share', 'Add comment'],
  ...['Tambah komentar', 'Tambahkan komentar', 'Tulis komentar', 'Buat topik', 'Create topic'],
] as const;

const EDITABLE =
  '[contenteditable]:is([contenteditable=""], [contenteditable="true" i], [contenteditable="plaintext-only" i])';
const FREE_TEXT = `textarea, ${EDITABLE}, [role="textbox"]:not(input)`;
const LINE = 'input:is(:not([type]), [type="text" i])';
const ANY_FIELD = `input:not(${typesOf('hidden checkbox radio submit button image reset file range color')})`;
/** Of an editor that keeps its words in a frame; one that comes from an address is another page. */
const FRAME = 'iframe:is(:not([src]), [src=""], [src="about:blank" i], [src^="javascript:" i], [srcdoc])';
const SUBMIT = ':is(button, input):is([type="submit" i], [type="image" i])';

/** Hold a box together with what sends it. A form whose button stands elsewhere is no border. */
const ENCLOSING = [
  `form:has(${SUBMIT}, button:not([type]))`,
  ':is(dialog, [role="dialog"], [role="alertdialog"]):has(button, [role="button"])',
  ':is(article, [role="article"]):has(button, [role="button"])',
] as const;
const WITHIN = `:is(${ENCLOSING.join(', ')})`;

/** A line that is the only text of a form that is not sent as an address: what searches is. */
const LONE_LINE = [
  `form:has(${SUBMIT}, button:not([type])):not(:has(${FREE_TEXT}), [method="get" i], [action]:not([method]))`,
  ` ${LINE}:not(${[
    `form :is(${ANY_FIELD}) ~ *`,
    `form :is(${ANY_FIELD}) ~ * *`,
    `form :has(${ANY_FIELD}) ~ *`,
    `form :has(${ANY_FIELD}) ~ * *`,
    `form :has(~ ${ANY_FIELD}, ~ * ${ANY_FIELD})`,
    `form :has(~ ${ANY_FIELD}, ~ * ${ANY_FIELD}) *`,
  ].join(', ')})`,
].join('');

/** Which of the boxes, by what a page calls them. */
function called(...words: readonly string[]): string {
  const attributes = ['aria-label', 'placeholder', 'data-placeholder', 'aria-placeholder', 'name', 'id'];
  return `:is(${words.flatMap((word) => attributes.map((attribute) => `[${attribute}*="${word}" i]`)).join(', ')})`;
}

const COMMENT = called('komentar', 'comment', 'balas', 'reply', 'tanggap');
const MESSAGE = called('pesan', 'message', 'obrolan', 'chat');

const NO_BOX: Control[] = [
  byRole('[role="search"], [role="searchbox"], search, [type="search" i]'),
  byRole('input[role="combobox"], [aria-readonly="true"], [readonly], :disabled, textarea[aria-hidden="true"]'),
  // What only ever leads to an account.
  byRole('form:has(input[type="password" i])'),
  byName(`:is(${FREE_TEXT}, input, form):is(${beginning('cari', 'search', 'telusur', 'find ')})`),
  byName('[aria-label*="pencarian" i], [placeholder*="pencarian" i], form[action*="search" i], form[action*="cari" i]'),
  byName(
    ':is(input, textarea):is([name="q" i], [name="s" i], [name="query" i], [name="keyword" i], [name="search" i])',
  ),
  byName(`:is(${FREE_TEXT}, input):is(${beginning('catatan', 'note', 'my note', 'private note', 'personal note')})`),
  byName('[aria-label*="catatan pribadi" i], [placeholder*="catatan pribadi" i], [aria-label="memo" i]'),
  byEditor('.monaco-editor, .cm-editor, .CodeMirror, .ace_editor, [data-language][contenteditable], code'),
];

/** What else the submit buttons of a form are called by. */
const NO_SEND = ['preview', 'pratinjau', 'cancel', 'batal', 'delete', 'hapus', 'draft', 'draf'];

/** Buttons of which one of these words is the whole name: their text, a label, a value, a title, or the name of their icon. */
function named(words: readonly [string, ...string[]]): Control[] {
  const each = (attribute: string) => words.map((word) => `[${attribute}="${word}" i]`).join(', ');
  return [
    byName('button, [role="button"]', words),
    byName(`input:is([type="button" i], [type="submit" i]):is(${each('value')})`),
    byName(`:is(button, [role="button"]):is(${each('title')}):not([aria-label])`),
    byName(`:is(button, [role="button"]):has(svg:is(${each('aria-label')}), img:is(${each('alt')}))`),
  ];
}

/** The button of a form, whatever it says; not one that looks at the text first, or throws it away. */
const SUBMITS = byRole(
  `form ${SUBMIT}:not([formnovalidate], ${NO_SEND.map((word) => `[name*="${word}" i], [value*="${word}" i]`).join(', ')})`,
);

/**
 * Asking an element for its shadow root costs: of those that pages have by the thousand only the ones without content of
 * their own are asked, as a shadow root replaces it. Elements that a page has named itself are all asked.
 */
const COMMON = [
  'html, body, div, span, p, a, b, i, em, strong, small, ul, ol, li, dl, dt, dd, table, tbody, thead, tr, td, th, img, picture',
  'source, br, hr, svg, svg *, button, input, label, select, option, textarea, form, script, style, link, meta, title, head',
  'h1, h2, h3, h4, h5, h6, section, article, aside, main, nav, header, footer, time, figure, code, pre, iframe, video',
].join(', ');
const ROOTS = [
  byRole(`:not(${COMMON})`),
  byRole(':is(div, span, p, section, article, aside, main, nav, header, footer):empty'),
];

function enclosed(id: string, act: Surface['act'], which = ''): Surface {
  return {
    id,
    act,
    boxes: [
      byRole(`${WITHIN} :is(${FREE_TEXT})${which}`),
      byRole(`${LONE_LINE}${which}`),
      byRole(`${WITHIN} ${FRAME}${which}`),
    ],
    not: NO_BOX,
    composer: ENCLOSING.map((one) => byRole(one)),
    controls: [SUBMITS, ...named([...SEND, ...SEND_BESIDE])],
    // A plain Enter sends by the form's own `submit`, or breaks the line: nobody can tell beforehand.
    keys: ['Mod+Enter'],
    quoted: [],
  };
}

const genericSurfaces: Surface[] = [
  ...SOFTWARE.flatMap(({ id, surfaces }) => surfaces.map((one) => ({ ...one, id: `${id}-${one.id}` }))),
  enclosed('comment', 'comment', COMMENT),
  enclosed('message', 'message', MESSAGE),
  enclosed('post', 'post'),
  {
    // Nothing holds the box and its button together but the page: only a word that surely sends counts.
    id: 'loose',
    act: 'post',
    boxes: [byRole(FREE_TEXT)],
    not: NO_BOX,
    composer: [byRole('body')],
    controls: named(SEND),
    keys: ['Mod+Enter'],
    quoted: [],
  },
];

export const generic: Site = {
  id: 'generic',
  name: 'Situs tambahan',
  // Runs where the person wants it.
  hosts: [],
  roots: ROOTS,
  surfaces: genericSurfaces,
  actions: SOFTWARE.flatMap(({ id, actions }) => actions.map((one) => ({ ...one, id: `${id}-${one.id}` }))),
};

function beginning(...words: readonly string[]): string {
  return words.flatMap((word) => ['aria-label', 'placeholder'].map((name) => `[${name}^="${word}" i]`)).join(', ');
}

function typesOf(types: string): string {
  return types
    .split(' ')
    .map((type) => `[type="${type}" i]`)
    .join(', ');
}
