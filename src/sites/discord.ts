import { seenIn, unseen } from './known.ts';
import type { Site } from './schema.ts';

const reader = seenIn('selectors.js of a reader of Discord messages, version 2026-08-05', '2026-08-05');
const harper = unseen('Automattic/harper packages/lint-framework/src/lint/editorUtils.ts');
const labelled = unseen('labels of the interface in Indonesian and English');
const common = unseen('roles of the page');

export const discord: Site = {
  id: 'discord',
  name: 'Discord',
  hosts: ['discord.com'],
  surfaces: [
    {
      id: 'message',
      act: 'message',
      // An old message that is edited has its box inside of itself.
      boxes: [
        harper('form [role="textbox"][data-slate-editor="true"]'),
        harper('li[id^="chat-messages-"] [role="textbox"][data-slate-editor="true"]'),
      ],
      not: [common('[role="search"]')],
      composer: [reader('li[id^="chat-messages-"]'), common('form')],
      // A send button is an option that few turn on; an edit has the word "save" for a link.
      controls: [
        labelled('form button[aria-label="Kirim Pesan"]'),
        labelled('form button[aria-label="Send Message"]'),
        labelled('li[id^="chat-messages-"] [role="button"]', ['simpan', 'save']),
      ],
      keys: ['Enter', 'Mod+Enter'],
      quoted: [],
    },
  ],
  actions: [
    {
      id: 'react',
      act: 'like',
      controls: [
        common('[id^="message-reactions-"] [role="button"][aria-pressed]'),
        labelled('li[id^="chat-messages-"] [role="button"][aria-label^="Klik untuk bereaksi"]'),
        labelled('li[id^="chat-messages-"] [role="button"][aria-label^="Click to react"]'),
      ],
      undoes: [common('[aria-pressed="true"]')],
      target: [
        {
          within: reader('li[id^="chat-messages-"]'),
          // A reply repeats the message that it answers inside of its reply context.
          texts: [
            reader('[id^="message-content-"]:not([id^="message-reply-context-"] *)'),
            reader('[id^="message-username-"]:not([id^="message-reply-context-"] *)'),
          ],
        },
      ],
    },
    {
      id: 'join',
      act: 'join',
      controls: [
        labelled('li[id^="chat-messages-"] button', ['Gabung', 'Join']),
        labelled('button', ['Terima Undangan', 'Accept Invite']),
      ],
      target: [
        { within: reader('li[id^="chat-messages-"]'), texts: [reader('[id^="message-accessories-"] h3')] },
        { within: common('section'), texts: [common('h1, h2')] },
        { within: common('form'), texts: [common('h1, h2')] },
      ],
    },
    {
      id: 'forward',
      act: 'share',
      controls: [labelled('[role="dialog"] button', ['Kirim', 'Send'])],
      target: [{ within: common('[role="dialog"]'), texts: [reader('[id^="message-content-"]')] }],
    },
  ],
};
