/** The texts that only the pages of settings and of the first run show: no other page reads them before its first paint. */
import en from '../../assets/public/_locales/en/messages.json?of=settings';
import id from '../../assets/public/_locales/id/messages.json?of=settings';

export const SETTINGS_TEXTS = { id, en };
