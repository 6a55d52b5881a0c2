/** All settings as one file that the person keeps, and back. Nothing of it is applied here. */
import { duplicateIn, type Fault } from '../rulebook/duplicates.ts';
import { mendOf } from '../rulebook/explain.ts';
import { ownPack } from '../rulebook/own-elections.ts';
import { PackError, pathOf } from '../rulebook/pack-error.ts';
import { standingBook } from '../rulebook/shipped.ts';
import type { LocalText } from '../vocabulary.ts';
import { SETTINGS_VERSION, type Settings, wholeSettings } from './settings-schema.ts';

const KIND = 'jeda-settings';
/** UTF-16 units; hundreds of elections and a few circulars stay far below. */
const LONGEST = 8_000_000;

/**
 * @param at ISO time, told in the file and read by nobody.
 * @param circulars the texts of their files.
 */
export function settingsFile(settings: Settings, at: string, circulars: readonly string[] = []): string {
  const packs = circulars.map((source): unknown => JSON.parse(source));
  const whole = { file: KIND, exported: at, settings, ...(packs.length > 0 && { circulars: packs }) };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

/** The circulars that travel in a file of settings, each as the text of its own file. What they say is looked at elsewhere. */
export function circularsIn(text: string): string[] {
  const raw: unknown = JSON.parse(text);
  const circulars = isRecord(raw) ? raw.circulars : undefined;
  return Array.isArray(circulars) ? circulars.map((one) => JSON.stringify(one)) : [];
}

/**
 * The settings in a file's text.
 * @throws {PackError} names the file, the path in it (`settings.own[0].voteDay`) and the mend, for the first fault found.
 */
export function readSettingsFile(text: string, file: string): Settings {
  const raw = parsed(text, file);
  if (!isRecord(raw) || raw.file !== KIND || !isRecord(raw.settings)) throw new PackError(file, 'file', NOT_OURS);
  const { version } = raw.settings;
  if (typeof version === 'number' && version > SETTINGS_VERSION) {
    throw new PackError(file, 'settings.version', NEWER);
  }
  const read = wholeSettings.safeParse(raw.settings);
  if (!read.success) {
    const [issue] = read.error.issues;
    const path = pathOf(['settings', ...(issue?.path ?? [])]);
    throw new PackError(file, path, issue ? mendOf(issue, COMPARE) : COMPARE);
  }
  refuseOwn(read.data, file);
  return read.data;
}

/** What no schema sees: ids and numbers that stand twice, parties that nobody knows. */
function refuseOwn({ own }: Settings, file: string): void {
  const refuse = (at: number, { path, mend }: Fault) => {
    throw new PackError(file, path.replace(/^elections\[0\]/, `settings.own[${at}]`), mend);
  };
  for (const [at, election] of own.entries()) {
    const twice = duplicateIn(ownPack(election));
    if (twice) refuse(at, twice);
  }
  const [fault] = standingBook(own.map(ownPack)).refused;
  // The same id twice: the pack that came second is meant.
  if (fault) refuse(own.map((election) => ownPack(election).id).lastIndexOf(fault.file), fault);
}

function parsed(text: string, file: string): unknown {
  if (text.length > LONGEST) throw new PackError(file, '', TOO_LONG);
  try {
    return JSON.parse(text);
  } catch {
    throw new PackError(file, '', NO_JSON);
  }
}

function isRecord(raw: unknown): raw is Readonly<Record<string, unknown>> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

const NO_JSON: LocalText = {
  id: 'isinya bukan JSON yang utuh: pilih berkas hasil ekspor Jeda, atau ekspor sekali lagi di perangkat asalnya',
  en: 'it is not whole JSON: choose a file that Jeda exported, or export it again where it came from',
};
const NOT_OURS: LocalText = {
  id: `ini bukan berkas pengaturan Jeda: di awal berkas harus ada "file": "${KIND}" dan "settings"`,
  en: `this is no file of settings of Jeda: it begins with "file": "${KIND}" and has "settings"`,
};
const NEWER: LocalText = {
  id: 'berkas ini dari Jeda yang lebih baru: perbarui Jeda di perangkat ini dahulu',
  en: 'this file comes from a newer Jeda: update Jeda on this device first',
};
const TOO_LONG: LocalText = {
  id: 'berkas ini terlalu besar untuk pengaturan: pilih berkas hasil ekspor Jeda',
  en: 'this file is too large for settings: choose a file that Jeda exported',
};
const COMPARE: LocalText = {
  id: 'bandingkan isian ini dengan berkas yang baru diekspor',
  en: 'compare this entry with a freshly exported file',
};
