import type { Surface } from '../surface.ts';

const bluesky = 'https://bsky.app';

export const blueskySurfaces: readonly Surface[] = [
  {
    name: 'bluesky post',
    site: 'bluesky',
    surface: 'post',
    boxName: 'post-0',
    url: `${bluesky}/`,
    openers: ['nav button'],
    box: '[role="dialog"] .ProseMirror',
    button: '[data-testid="composerPublishBtn"]',
    icon: '[data-testid="composerPublishBtn"] > div',
    keys: ['Control+Enter', 'Meta+Enter'],
    newline: 'Enter',
    act: 'post',
  },
  {
    name: 'bluesky message',
    site: 'bluesky',
    surface: 'message',
    boxName: 'dm',
    url: `${bluesky}/messages/1`,
    box: 'textarea',
    button: 'textarea ~ button',
    icon: 'textarea ~ button svg',
    keys: ['Enter'],
    newline: 'Shift+Enter',
    act: 'message',
  },
  {
    name: 'bluesky profile',
    site: 'bluesky',
    surface: 'profile',
    boxName: 'description',
    url: `${bluesky}/profile/did:plc:relawan2`,
    openers: ['[data-testid="profileHeaderEditProfileButton"]'],
    box: '[data-testid="editProfileDescriptionInput"]',
    button: '[data-testid="editProfileSaveBtn"]',
    keys: [],
    newline: 'Enter',
    act: 'post',
  },
];
