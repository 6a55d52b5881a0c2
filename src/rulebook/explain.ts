/** Turns what the schema found into words that somebody who keeps an office's pack can act on. */
import type * as z from 'zod/mini';
import type { LocalText } from '../vocabulary.ts';

type Issue = z.core.$ZodIssue;

const KINDS: Readonly<Record<string, LocalText>> = {
  string: { id: 'teks dalam tanda kutip', en: 'a text in quotation marks' },
  number: { id: 'angka', en: 'a number' },
  int: { id: 'bilangan bulat', en: 'a whole number' },
  array: { id: 'daftar dalam [ ]', en: 'a list in [ ]' },
  object: { id: 'isian dalam { }', en: 'an entry in { }' },
  boolean: { id: 'true atau false, tanpa tanda kutip', en: 'true or false, without quotation marks' },
};

const FORMATS: Readonly<Record<string, LocalText>> = {
  date: { id: 'tulis tanggal seperti 2024-11-27', en: 'write a day like 2024-11-27' },
  datetime: { id: 'tulis waktu seperti 2024-11-27T08:00:00Z', en: 'write a time like 2024-11-27T08:00:00Z' },
  url: { id: 'tulis alamat lengkap yang diawali https://', en: 'write a full address that begins with https://' },
  regex: {
    id: 'tulis penanda berhuruf kecil, angka, titik atau tanda hubung; kode wilayah seperti 36.74',
    en: 'write an id of small letters, digits, dots or hyphens; a region code like 36.74',
  },
};

/** Said before all else of a pack that tries it. */
export const NEVER_OFF: LocalText = {
  id: 'aturan tidak dapat dimatikan oleh paket mana pun, hanya ditambah: cantumkan semua perbuatannya',
  en: 'no pack can switch a rule off, only add to it: write all of its acts',
};

const FAULTS: Readonly<Record<string, LocalText>> = {
  'never-off': NEVER_OFF,
  'needs-caution': {
    id: 'pernyataan yang belum dibaca di teks resminya (press, own) harus memuat "caution"',
    en: 'a statement not read in the official text (press, own) must carry a "caution"',
  },
  'unseen-letters': {
    id: 'di sini ada huruf yang tidak terlihat atau membalik arah baca: ketik ulang teks ini dengan tangan',
    en: 'letters that are not seen or turn the direction of reading stand here: type this text anew by hand',
  },
  'aman-has-no-rule': {
    id: 'contoh yang aman tidak melanggar aturan apa pun: hapus "rule"',
    en: 'an example that is aman breaks no rule: remove "rule"',
  },
  'ends-before': {
    id: 'paket berakhir sebelum mulai: betulkan "from" atau "to"',
    en: 'the pack ends before it begins: mend "from" or "to"',
  },
  'no-such-region': {
    id: 'tidak ada provinsi, kabupaten atau kota berkode "$1": tulis kode Kemendagri yang ada, seperti 36 (Banten) atau 36.74 (Kota Tangerang Selatan)',
    en: 'no province, regency or city has the code "$1": write a Kemendagri code that exists, like 36 (Banten) or 36.74 (Kota Tangerang Selatan)',
  },
  markup: {
    id: 'hanya teks biasa: hapus tanda seperti <b> atau <script>',
    en: 'plain text only: remove marks such as <b> or <script>',
  },
  address: {
    id: 'tulis alamat https:// dengan nama situs biasa (huruf latin, angka, titik), tanpa @ di depannya, tanpa spasi',
    en: 'write an https:// address with the plain name of a site (Latin letters, digits, dots), no @ before it, no space',
  },
  pattern: {
    id: 'ini tampak seperti pola (regex), padahal dibaca huruf demi huruf: tulis kata apa adanya, satu bentuk satu baris',
    en: 'this looks like a pattern (regular expression), but is read letter by letter: write the words as they are, one form a line',
  },
  'phase-order': {
    id: 'urutkan fase menurut tanggal, tanpa tumpang tindih',
    en: 'put the phases in order of their days, without overlap',
  },
};

/** How somebody would try to put a rule out of force. */
const SWITCHES = /^(off|on|enabled?|disabled?|active|aktif|nonaktif|mati|remove|hapus|skip)$/i;

const KEYS_TOLD = 5;

const UNKNOWN: LocalText = {
  id: 'bandingkan isian ini dengan paket bawaan',
  en: 'compare this entry with a shipped pack',
};

/** What to do about `issue`, in one sentence. `unknown`: what to say where nothing closer is known. */
export function mendOf(issue: Issue, unknown: LocalText = UNKNOWN): LocalText {
  switch (issue.code) {
    case 'invalid_type': {
      const kind = KINDS[issue.expected];
      return kind ? { id: `isi dengan ${kind.id}`, en: `write ${kind.en} here` } : unknown;
    }
    case 'invalid_value': {
      const values = issue.values.map(String).join(', ');
      return { id: `pilih salah satu: ${values}`, en: `write one of: ${values}` };
    }
    case 'unrecognized_keys': {
      if (issue.path[0] === 'rules' && issue.keys.some((key) => SWITCHES.test(key))) return NEVER_OFF;
      const told = issue.keys.slice(0, KEYS_TOLD).join(', ');
      const keys = issue.keys.length > KEYS_TOLD ? `${told}, …` : told;
      return { id: `hapus isian yang tidak dikenal: ${keys}`, en: `remove what is not known here: ${keys}` };
    }
    case 'invalid_format':
      return FORMATS[issue.format] ?? unknown;
    case 'too_small':
      if (Object.hasOwn(FAULTS, issue.message)) return FAULTS[issue.message] ?? unknown;
      if (issue.origin === 'string')
        return { id: 'jangan kosong: tulis sesuatu di sini', en: 'must not be empty: write something here' };
      return { id: 'jangan kosong: isi setidaknya satu', en: 'must not be empty: write at least one' };
    case 'too_big':
      return { id: `terlalu panjang: paling banyak ${issue.maximum}`, en: `too long: at most ${issue.maximum}` };
    case 'custom':
      return (
        withAbout(Object.hasOwn(FAULTS, issue.message) ? FAULTS[issue.message] : undefined, issue.params) ?? unknown
      );
    default:
      return unknown;
  }
}

/** The mend with what is wrong in it, where the schema has told that. */
function withAbout(mend: LocalText | undefined, params: Readonly<Record<string, unknown>> = {}): LocalText | undefined {
  if (!mend || typeof params.about !== 'string') return mend;
  const { about } = params;
  const filled = (text: string) => text.replace('$1', () => about);
  return { id: filled(mend.id), ...(mend.en && { en: filled(mend.en) }) };
}
