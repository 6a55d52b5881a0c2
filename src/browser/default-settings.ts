import type { Settings } from './settings-schema.ts';

/** As the schema gives them for nothing stored; a test holds the two together. */
export const DEFAULT_SETTINGS: Settings = {
  version: 2,
  status: 'pns',
  region: 'id',
  office: '',
  hold: 'langgar',
  whileComposing: false,
  pauses: [],
  hosts: [],
  exceptions: [],
  own: [],
  welcome: { done: false, skipped: [] },
  journal: { keepText: false },
};
