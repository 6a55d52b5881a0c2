import { unseen } from './known.ts';
import type { Site } from './schema.ts';

const scripts = unseen('attributes that public scripts for messenger.com use');
const labelled = unseen('labels of the interface in Indonesian and English');
const common = unseen('roles of the page');

export const messenger: Site = {
  id: 'messenger',
  name: 'Messenger',
  hosts: ['messenger.com'],
  surfaces: [
    {
      id: 'message',
      act: 'message',
      boxes: [
        scripts('[role="textbox"][contenteditable="true"][data-lexical-editor="true"]'),
        labelled('[role="textbox"][contenteditable="true"][aria-label="Pesan"]'),
        labelled('[role="textbox"][contenteditable="true"][aria-label="Message"]'),
      ],
      composer: [common('[role="dialog"]'), common('[role="main"]'), common('body')],
      // While the box is empty a thumb stands in the same place; it is labelled otherwise ("Kirim suka").
      controls: [
        labelled('[role="button"]', ['Tekan Enter untuk mengirim', 'Press enter to send']),
        labelled('[role="button"]', ['Kirim', 'Send']),
      ],
      keys: ['Enter', 'Mod+Enter'],
      quoted: [],
    },
  ],
  actions: [],
};
