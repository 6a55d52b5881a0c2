import { unseen } from './known.ts';
import type { Site } from './schema.ts';

const topbar = unseen('morethanwords/tweb src/components/chat/topbar.ts');
const source = unseen('classes of its public source, morethanwords/tweb, as they are generally known');
const scripts = unseen('classes that public scripts for web.telegram.org/k use');

/** Only the picture of the chat with oneself tells it, a bookmark; in every language. */
const toMyself = [
  source('body:has(.chat.active .topbar [class*="avatar-icon-saved"])'),
  source('body:has(.chat.active .topbar [class*="tgico-saved"])'),
];

export const telegramK: Site = {
  id: 'telegram-k',
  name: 'Telegram (K)',
  hosts: ['web.telegram.org'],
  paths: ['/k/'],
  surfaces: [
    {
      id: 'caption',
      act: 'message',
      boxes: [
        scripts('.popup .simple-message-input-input[contenteditable="true"]:not(.input-field-input-fake)'),
        source('.popup-new-media .input-message-input[contenteditable="true"]:not(.input-field-input-fake)'),
      ],
      not: toMyself,
      composer: [source('.popup')],
      controls: [
        scripts('.simple-message-input-confirm'),
        source('.popup-new-media .btn-primary'),
        source('.popup .menu-send .btn-menu-item'),
      ],
      keys: ['Enter', 'Mod+Enter'],
      quoted: [],
    },
    {
      // The account's own name and bio, in the settings.
      id: 'profile',
      act: 'post',
      boxes: [
        source('.edit-profile-container .input-field-input[contenteditable="true"]:not(.input-field-input-fake)'),
      ],
      composer: [source('.edit-profile-container')],
      controls: [source('.edit-profile-container .btn-corner')],
      keys: [],
      quoted: [],
    },
    {
      // Also posts of a channel, comments under them, and edits: all share one box.
      id: 'message',
      act: 'message',
      // A second box of the same class measures the height and is never written in.
      boxes: [source('.chat-input .input-message-input[contenteditable="true"]:not(.input-field-input-fake)')],
      not: toMyself,
      composer: [source('.chat-input')],
      // The class tells what the button does: send, edit, schedule, forward, or record a voice while there is no text.
      controls: [
        source('.btn-send-container .btn-send:not(.record)'),
        // Without a sound, later: the menu of the button.
        source('.btn-send-container .menu-send .btn-menu-item'),
      ],
      keys: ['Enter', 'Mod+Enter'],
      enterBreaks: true,
      lists: [source('.autocomplete-helper.is-visible')],
      quoted: [
        { within: source('.chat-input'), text: source('.reply-wrapper .reply-subtitle') },
        { within: source('.chat'), text: source('.bubble.is-thread-starter .message') },
      ],
    },
  ],
  actions: [
    {
      id: 'react',
      act: 'like',
      controls: [source('.bubble .reaction')],
      undoes: [source('.is-chosen')],
      target: [{ within: source('.bubble'), texts: [source('.message'), source('.name .peer-title')] }],
    },
    {
      // Whom to send to is chosen first; then the message waits in the box of that chat.
      id: 'forward',
      act: 'share',
      controls: [source('.chat-input .btn-send.forward')],
      target: [{ within: source('.chat-input'), texts: [source('.reply-wrapper .reply-subtitle')] }],
    },
    {
      id: 'join',
      act: 'join',
      controls: [topbar('.chat-join'), source('.popup-join-chat-invite .btn-primary')],
      target: [
        { within: source('.popup-join-chat-invite'), texts: [source('.chat-title'), source('.chat-description')] },
        { within: source('.chat'), texts: [source('.topbar .peer-title')] },
      ],
    },
  ],
};
