import type { Surface } from '../surface.ts';

const telegram = 'https://web.telegram.org';

/** Both of its sites: they share a host, and differ in everything else. */
export const telegramSurfaces: readonly Surface[] = [
  {
    name: 'telegram k message',
    site: 'telegram-k',
    surface: 'message',
    boxName: 'message',
    url: `${telegram}/k/`,
    box: '.chat-input .input-message-input:not(.input-field-input-fake)',
    button: '.chat-input .btn-send',
    icon: '.chat-input .btn-send .tgico',
    keys: ['Enter'],
    newline: 'Shift+Enter',
    act: 'message',
  },
  {
    name: 'telegram k caption',
    site: 'telegram-k',
    surface: 'caption',
    boxName: 'caption',
    url: `${telegram}/k/`,
    openers: ['.attach-file'],
    box: '.popup .simple-message-input-input:not(.input-field-input-fake)',
    button: '.popup .simple-message-input-confirm',
    keys: ['Enter'],
    newline: 'Shift+Enter',
    act: 'message',
  },
  {
    name: 'telegram a message',
    site: 'telegram-a',
    surface: 'message',
    boxName: 'message',
    url: `${telegram}/a/`,
    box: '#editable-message-text',
    button: '.Composer .main-button',
    icon: '.Composer .main-button i',
    keys: ['Enter'],
    newline: 'Shift+Enter',
    act: 'message',
  },
  {
    name: 'telegram a caption',
    site: 'telegram-a',
    surface: 'caption',
    boxName: 'caption',
    url: `${telegram}/a/`,
    openers: ['.AttachMenu--button'],
    box: '#editable-message-text-modal',
    button: '.Modal #caption-input-text + div > button',
    keys: ['Enter'],
    newline: 'Shift+Enter',
    act: 'message',
  },
];
