import { unseen } from './known.ts';
import type { Site } from './schema.ts';

const modal = unseen('Ajaxy/telegram-tt src/components/middle/composer/AttachmentModal.tsx @00feb23');
const avatar = unseen('Ajaxy/telegram-tt src/components/common/Avatar.tsx');
const source = unseen('classes of its public source, Ajaxy/telegram-tt, as they are generally known');
const scripts = unseen('classes that public scripts for web.telegram.org/a use');
const labelled = unseen('labels of the interface in Indonesian and English');
const common = unseen('roles of the page');

/** Only the picture of the chat with oneself tells it, a bookmark; in every language. */
const toMyself = [avatar('body:has(#MiddleColumn .MiddleHeader .Avatar.saved-messages)')];

export const telegramA: Site = {
  id: 'telegram-a',
  name: 'Telegram (A)',
  hosts: ['web.telegram.org'],
  paths: ['/a/'],
  surfaces: [
    {
      id: 'caption',
      act: 'message',
      boxes: [source('#editable-message-text-modal[contenteditable="true"]')],
      not: toMyself,
      composer: [source('.Modal'), common('[role="dialog"]'), common('body')],
      controls: [
        // The class of the button is hashed; it follows the caption.
        modal('#caption-input-text + div > button'),
        scripts('.AttachmentModal button.send'),
        labelled('.Modal button', ['Kirim', 'Send']),
        source('.CustomSendMenu .MenuItem'),
      ],
      keys: ['Enter', 'Mod+Enter'],
      enterBreaks: true,
      lists: [source('.composer-tooltip.open')],
      quoted: [],
    },
    {
      // The account's own name and bio, in the settings.
      id: 'profile',
      act: 'post',
      boxes: [source('.settings-edit-profile :is(input[type="text"], textarea)')],
      composer: [source('.settings-fab-wrapper'), source('#Settings')],
      controls: [
        source('.settings-fab-wrapper .FloatingActionButton'),
        labelled('#Settings button[aria-label="Simpan Perubahan" i]'),
        labelled('#Settings button[aria-label="Save Changes" i]'),
      ],
      keys: [],
      quoted: [],
    },
    {
      // Also posts of a channel, comments under them, and edits: all share one box.
      id: 'message',
      act: 'message',
      boxes: [
        source('#editable-message-text[contenteditable="true"]'),
        source('#editable-story-input-text[contenteditable="true"]'),
      ],
      not: toMyself,
      composer: [source('.Composer'), scripts('.middle-column-footer')],
      // The class tells what the button does; to record a voice while there is no text.
      controls: [
        source('.main-button:is(.send, .edit, .schedule, .forward)'),
        labelled('button[aria-label="Kirim Pesan"]:not(.record)'),
        labelled('button[aria-label="Send Message"]:not(.record)'),
        source('.CustomSendMenu .MenuItem'),
      ],
      keys: ['Enter', 'Mod+Enter'],
      enterBreaks: true,
      lists: [source('.composer-tooltip.open')],
      quoted: [{ within: source('.Composer'), text: source('.ComposerEmbeddedMessage .message-text') }],
    },
  ],
  actions: [
    {
      id: 'react',
      act: 'like',
      controls: [source('.message-reaction'), source('.quick-reaction'), source('.ReactionSelector button')],
      undoes: [source('.chosen')],
      target: [
        { within: source('.Message'), texts: [source('.text-content'), source('.message-title')] },
        // The menu of a message stands apart from it; the message is marked meanwhile.
        { within: common('body'), texts: [source('.Message.has-menu-open .text-content')] },
      ],
    },
    {
      id: 'join',
      act: 'join',
      controls: [
        scripts('.join-subscribe-button'),
        labelled('.HeaderActions button', ['Gabung Saluran', 'Gabung Grup', 'Join Channel', 'Join Group']),
      ],
      target: [{ within: source('#MiddleColumn'), texts: [source('.MiddleHeader .fullName')] }],
    },
    {
      // Whom to send to is chosen first; then the message waits in the box of that chat.
      id: 'forward',
      act: 'share',
      controls: [source('.Composer:has(.ComposerEmbeddedMessage .icon-forward) .main-button:is(.send, .forward)')],
      target: [{ within: source('.Composer'), texts: [source('.ComposerEmbeddedMessage .message-text')] }],
    },
  ],
};
