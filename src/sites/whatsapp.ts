import { unseen } from './known.ts';
import type { Site } from './schema.ts';

const whatsblitz = unseen('Mohit25022005/WhatsBlitz content.js');
// Other scripts that drive the site agree on these; none of them says on which day it saw them.
const scripts = unseen('attributes that public scripts for web.whatsapp.com use');
const labelled = unseen('labels of the interface in Indonesian and English');
const common = unseen('roles of the page');

/** Emoji, stickers and GIFs open within the footer, with a search of their own. */
const pickerSearch = [
  labelled('[aria-label^="Cari" i], [aria-placeholder^="Cari" i]'),
  labelled('[aria-label^="Search" i], [aria-placeholder^="Search" i]'),
];

/** Of the send button, whichever of its drawings is on the page. The voice button stands in its place without a text. */
const send = [
  scripts('[data-testid="compose-btn-send"]'),
  scripts('button:has([data-icon="wds-ic-send-filled"])'),
  scripts('[role="button"]:has([data-icon="wds-ic-send-filled"])'),
  scripts('button:has([data-testid="wds-ic-send-filled"])'),
  scripts('[role="button"]:has([data-testid="wds-ic-send-filled"])'),
  whatsblitz('button:has([data-icon="send"])'),
  whatsblitz('[role="button"]:has([data-icon="send"])'),
  labelled('button[aria-label="Kirim"]'),
  labelled('[role="button"][aria-label="Kirim"]'),
  labelled('button[aria-label="Send"]'),
  labelled('[role="button"][aria-label="Send"]'),
];

/** The chat with oneself tells it by its title alone: in other languages it is taken for a chat like any other. */
const toMyself = (where: string) => [
  labelled(`${where}:has(#main header [title$="(Anda)"])`),
  labelled(`${where}:has(#main header [title$="(You)"])`),
];

export const whatsapp: Site = {
  id: 'whatsapp',
  name: 'WhatsApp',
  hosts: ['web.whatsapp.com'],
  surfaces: [
    {
      id: 'message',
      act: 'message',
      // The search has a box of the same kind outside of the footer.
      boxes: [
        scripts('footer [data-testid="conversation-compose-box-input"]'),
        whatsblitz('footer [contenteditable="true"][data-tab="10"]'),
        scripts('#main footer [contenteditable="true"][role="textbox"]'),
      ],
      not: [...toMyself('body'), ...pickerSearch],
      composer: [common('footer')],
      controls: send,
      keys: ['Enter', 'Mod+Enter'],
      quoted: [{ within: common('footer'), text: scripts('.quoted-mention') }],
    },
    {
      id: 'edit',
      act: 'message',
      boxes: [
        labelled('[contenteditable="true"][role="textbox"][aria-label^="Edit pesan"]'),
        labelled('[contenteditable="true"][role="textbox"][aria-label^="Edit message"]'),
      ],
      not: toMyself('body'),
      composer: [common('[role="dialog"]'), common('body')],
      controls: [
        scripts('button:has([data-icon*="checkmark"])'),
        scripts('[role="button"]:has([data-icon*="checkmark"])'),
        ...send,
      ],
      keys: ['Enter', 'Mod+Enter'],
      quoted: [],
    },
    {
      // An answer to somebody's status goes to that person alone. Whether the page shows the status as text is not known.
      id: 'status-reply',
      act: 'message',
      boxes: [
        labelled('[contenteditable="true"][role="textbox"][aria-placeholder^="Ketik balasan"]'),
        labelled('[contenteditable="true"][role="textbox"][aria-placeholder^="Type a reply"]'),
        labelled('[contenteditable="true"][role="textbox"][aria-label^="Ketik balasan"]'),
        labelled('[contenteditable="true"][role="textbox"][aria-label^="Type a reply"]'),
      ],
      composer: [common('[role="dialog"]'), common('body')],
      controls: send,
      keys: ['Enter', 'Mod+Enter'],
      quoted: [],
    },
    {
      id: 'status',
      act: 'post',
      boxes: [
        labelled('[contenteditable="true"][role="textbox"][aria-placeholder="Ketik status"]'),
        labelled('[contenteditable="true"][role="textbox"][aria-placeholder="Type a status"]'),
        labelled('[contenteditable="true"][role="textbox"][aria-label="Ketik status"]'),
        labelled('[contenteditable="true"][role="textbox"][aria-label="Type a status"]'),
      ],
      composer: [common('[role="dialog"]'), common('body')],
      controls: send,
      // Whether Enter posts here or breaks the line is not known.
      keys: ['Mod+Enter'],
      quoted: [],
    },
    {
      // Of pictures, videos and files: lies over the chat, with a send button of its own. Statuses with pictures too.
      id: 'caption',
      act: 'message',
      boxes: [
        scripts('[data-testid="media-caption-input-container"] [contenteditable="true"]'),
        scripts('[data-testid="media-caption-input-container"][contenteditable="true"]'),
        labelled('[contenteditable="true"][role="textbox"][aria-placeholder*="keterangan" i]'),
        labelled('[contenteditable="true"][role="textbox"][aria-placeholder*="caption" i]'),
        labelled('[contenteditable="true"][role="textbox"][aria-label*="keterangan" i]'),
        labelled('[contenteditable="true"][role="textbox"][aria-label*="caption" i]'),
      ],
      not: toMyself('body'),
      composer: [common('[role="dialog"]'), common('body')],
      controls: send,
      keys: ['Enter', 'Mod+Enter'],
      quoted: [],
    },
  ],
  actions: [
    {
      id: 'follow',
      act: 'follow',
      controls: [labelled('button', ['Ikuti', 'Follow']), labelled('[role="button"]', ['Ikuti', 'Follow'])],
      target: [
        { within: common('[role="listitem"]'), texts: [common('span[dir="auto"]')] },
        { within: common('[role="row"]'), texts: [common('span[dir="auto"]')] },
        { within: common('section'), texts: [common('span[dir="auto"]')] },
        { within: scripts('#main'), texts: [common('header span[dir="auto"]')] },
      ],
    },
    {
      id: 'join',
      act: 'join',
      controls: [
        labelled('[role="dialog"] button', ['Gabung ke grup', 'Gabung grup', 'Join group']),
        labelled('[role="dialog"] [role="button"]', ['Gabung ke grup', 'Gabung grup', 'Join group']),
      ],
      target: [{ within: common('[role="dialog"]'), texts: [common('h1, h2'), common('span[dir="auto"]')] }],
    },
    {
      // The dialog names whom to send to; the messages stand ticked in the chat behind it.
      id: 'forward',
      act: 'share',
      controls: send.map((one) => ({ ...one, selector: `[role="dialog"] :is(${one.selector})` })),
      target: [
        {
          within: common('body'),
          texts: [
            common('#main [role="row"]:has([role="checkbox"][aria-checked="true"]) .selectable-text'),
            common('#main [role="row"]:has(input[type="checkbox"]:checked) .selectable-text'),
          ],
        },
      ],
    },
  ],
};
