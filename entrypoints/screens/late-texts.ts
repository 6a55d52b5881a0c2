/** The texts that no page shows in its first view. */
import en from '../../assets/public/_locales/en/messages.json?of=late';
import id from '../../assets/public/_locales/id/messages.json?of=late';

export const LATE_TEXTS = { id, en };
