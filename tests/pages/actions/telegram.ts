import type { ActionRow } from '../action.ts';

const k = 'https://web.telegram.org/k/';
const a = 'https://web.telegram.org/a/';

export const telegramActions: readonly ActionRow[] = [
  {
    name: 'telegram k reaction',
    site: 'telegram-k',
    action: 'react',
    url: k,
    partisan: '.bubble:last-child .reaction',
    clean: '.bubble:first-child .reaction',
    undo: '.bubble:last-child .reaction.is-chosen',
    act: 'like',
  },
  {
    name: 'telegram k forward',
    site: 'telegram-k',
    action: 'forward',
    url: k,
    partisan: '.chat-input .btn-send',
    partisanOpeners: ['.bubble:last-child .forward'],
    clean: '.chat-input .btn-send',
    cleanOpeners: ['.bubble:first-child .forward'],
    act: 'share',
  },
  {
    // Last of its page: it leads to another chat.
    name: 'telegram k join',
    site: 'telegram-k',
    action: 'join',
    url: k,
    partisan: '.chat-join',
    partisanOpeners: ['[data-peer-id="-2"]'],
    clean: '.chat-join',
    cleanOpeners: ['[data-peer-id="-1"]'],
    act: 'join',
  },
  {
    name: 'telegram a reaction',
    site: 'telegram-a',
    action: 'react',
    url: a,
    partisan: '.Message:last-child .message-reaction',
    clean: '.Message:first-child .message-reaction',
    undo: '.Message:last-child .message-reaction.chosen',
    act: 'like',
  },
  {
    name: 'telegram a forward',
    site: 'telegram-a',
    action: 'forward',
    url: a,
    partisan: '.Composer .main-button',
    partisanOpeners: ['.Message:last-child .forward'],
    clean: '.Composer .main-button',
    cleanOpeners: ['.Message:first-child .forward'],
    act: 'share',
  },
  {
    // Last of its page, as above.
    name: 'telegram a join',
    site: 'telegram-a',
    action: 'join',
    url: a,
    partisan: '.join-subscribe-button',
    partisanOpeners: ['[href="#-2"]'],
    clean: '.join-subscribe-button',
    cleanOpeners: ['[href="#-1"]'],
    act: 'join',
  },
];
