/** The texts that only the page of circulars shows. */
import en from '../../assets/public/_locales/en/messages.json?of=author';
import id from '../../assets/public/_locales/id/messages.json?of=author';

export const AUTHOR_TEXTS = { id, en };
