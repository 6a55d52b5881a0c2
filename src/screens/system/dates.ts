import type { Texts } from './texts.ts';

const locale = { id: 'id-ID', en: 'en-GB' } as const;

/** "22 November 2026". @param day ISO 8601, a day or a moment. */
export function dayOf(day: string, { language }: Pick<Texts, 'language'>): string {
  const moment = new Date(day);
  // A bare day is midnight UTC; told in a zone west of it, it would be the day before.
  const timeZone = /^\d{4}-\d{2}-\d{2}$/.test(day) ? { timeZone: 'UTC' } : {};
  return new Intl.DateTimeFormat(locale[language], { dateStyle: 'long', ...timeZone }).format(moment);
}

/** "15.20", in the person's own time zone. */
export function timeOf(at: string | Date, { language }: Pick<Texts, 'language'>): string {
  const parts = { hour: '2-digit', minute: '2-digit', hour12: false } as const;
  return new Intl.DateTimeFormat(locale[language], parts).format(new Date(at));
}

/** "Hari ini pukul 10.15", "Kemarin pukul 10.15", "20 November 2026 pukul 10.15", in the person's own time zone. */
export function momentOf(at: string, { language, message, now }: Texts): string {
  const moment = new Date(at);
  const time = timeOf(moment, { language });
  const days = midnight(now) - midnight(moment);
  if (days === 0) return message('popup_today', [time]);
  if (days === 1) return message('popup_yesterday', [time]);
  const day = new Intl.DateTimeFormat(locale[language], { dateStyle: 'long' }).format(moment);
  return message('popup_on_day', [day, time]);
}

/** Counts local days, so that a change of the clock in between does not matter. */
function midnight(moment: Date): number {
  return Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate()) / 86_400_000;
}
