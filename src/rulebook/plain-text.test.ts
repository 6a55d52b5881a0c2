import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultOf, isPattern, linkFaultOf } from './plain-text.ts';

describe('a text of a pack', () => {
  it.each([
    'Jaga netralitas: baca dulu, jeda, baru unggah.\nBaris kedua.\tLekuk',
    'jumlah < 10 dan > 5',
    'a <- b, 3<4',
    'Keluarga 👨‍👩‍👧, ❤️‍🔥 dan 👩🏽‍🏫',
    'Ḥikmah, naïve, ꦗꦮ',
    'Nomor 1️⃣, 2️⃣ dan #️⃣, ✌️ untuk ❤️',
    '',
  ])('may be %j', (text) => expect(faultOf(text)).toBeUndefined());

  it.each([
    ['a script', 'Halo <script>alert(1)</script>', 'markup'],
    ['a tag that never ends', 'Halo <img src=x', 'markup'],
    ['a closing tag', 'Halo</b>', 'markup'],
    ['a comment', '<!-- x', 'markup'],
    ['letters that run backwards', 'edaran\u202efdp', 'unseen-letters'],
    ['an isolate', 'edaran\u2066x\u2069', 'unseen-letters'],
    ['a space without width', 'Ben\u200byamin', 'unseen-letters'],
    ['a joiner between letters', 'Ben\u200dyamin', 'unseen-letters'],
    ['a byte order mark', '\ufeffBenyamin', 'unseen-letters'],
    ['a control', 'a\u0007b', 'unseen-letters'],
    ['a tag letter', 'a\u{e0041}b', 'unseen-letters'],
    ['half a letter', 'a\ud800b', 'unseen-letters'],
    ['a selector between letters', 'Ben\ufe0fyamin', 'unseen-letters'],
    ['a selector after a digit alone', 'nomor 1\ufe0f', 'unseen-letters'],
    ['two selectors', '❤\ufe0f\ufe0f', 'unseen-letters'],
  ])('may not hold %s', (_, text, fault) => expect(faultOf(text)).toBe(fault));
});

/** Of every block in which Unicode has letters that a reader may leave out, and of those that are blank all the same. */
const UNSEEN = [
  ...[0xad, 0x34f, 0x61c, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x180b, 0x180c, 0x180d, 0x180e, 0x180f, 0x200b, 0x200c],
  ...[0x200e, 0x200f, 0x2028, 0x2029, 0x202a, 0x202e, 0x2060, 0x2064, 0x2066, 0x2069, 0x206f, 0x2800, 0x3164, 0xfe00],
  ...[0xfe0e, 0xfeff, 0xffa0, 0xfff0, 0xfff9, 0xfffb, 0x1bca0, 0x1d173, 0xe0000, 0xe0020, 0xe007f, 0xe0100, 0xe01ef],
  0xe0fff,
].map((code) => String.fromCodePoint(code));

const WORDS = 'Benyamin Ḥikmah 👩🏽‍🏫 nomor 1️⃣'.split(' ');

describe('a letter that nobody sees', () => {
  it('is found wherever it stands, among whatever words', () => {
    const words = fc.array(fc.constantFrom(...WORDS), { maxLength: 4 }).map((all) => all.join(' '));
    fc.assert(
      fc.property(words, fc.constantFrom(...UNSEEN), words, (before, letter, after) => {
        expect(faultOf(before + after)).toBeUndefined();
        expect(faultOf(before + letter + after)).toBe('unseen-letters');
        expect(linkFaultOf(`https://bkn.go.id/${letter}x`)).toBe('unseen-letters');
      }),
      { numRuns: 500 },
    );
  });

  it('is none that a reader sees: every letter, sign and picture of Unicode may stand', () => {
    const seen = fc
      .integer({ min: 0x21, max: 0x1faff })
      .map((code) => String.fromCodePoint(code))
      .filter((letter) => /[\p{L}\p{N}\p{P}\p{Sc}\p{Emoji_Presentation}]/u.test(letter) && letter !== '<')
      .filter((letter) => !/\p{Default_Ignorable_Code_Point}/u.test(letter));
    fc.assert(
      fc.property(seen, (letter) => {
        expect(faultOf(letter)).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });
});

describe('an address', () => {
  const host = fc.domain();
  const path = fc.webPath();

  it('of a plain site may have a path, a port and a question', () => {
    fc.assert(
      fc.property(
        host,
        path,
        fc.constantFrom('', ':8443'),
        fc.constantFrom('', '?a=b@c', '#x'),
        (site, way, port, end) => {
          expect(linkFaultOf(`https://${site}${port}${way}${way || !end ? '' : '/'}${end}`)).toBeUndefined();
        },
      ),
    );
  });

  it('that leads elsewhere than it seems, or by no sealed way, is refused', () => {
    const bad = [
      (site: string) => `https://bkn.go.id@${site}`,
      (site: string) => `https://@${site}`,
      (site: string) => `https://a:b@${site}/`,
      (site: string) => `https://bkn.go.id\\@${site}`,
      (site: string) => `https:\\\\${site}`,
      (site: string) => `https:${site}`,
      (site: string) => `http://${site}`,
      (site: string) => `javascript://${site}/%0aalert(1)`,
      (site: string) => `//${site}`,
      (site: string) => `https://bkn.gо.id.${site}`, // a Cyrillic о
      (site: string) => `https://${site}/a b`,
      (site: string) => `https://${site}/<script>`,
      (site: string) => `https://${site}/\u202efdp.exe`,
    ];
    fc.assert(
      fc.property(host, fc.constantFrom(...bad), (site, of) => {
        expect(linkFaultOf(of(site))).toBeDefined();
      }),
    );
  });
});

describe('a name', () => {
  it.each([
    '.*',
    'jokowi.*',
    '\\bganjar\\b',
    '[a-z]+',
    '[^x]',
    '(a+)+$',
    '^Wira',
    'a{2,3}',
    '(?i)wira',
    'dukung|pilih',
    'pilih*',
  ])('that looks like a pattern is known: %s', (text) => expect(isPattern(text)).toBe(true));

  it.each([
    ...['H. Ahmad (Gus Mus), S.H., M.Si.', 'A.R. Wiradhika', "Ma'ruf", 'Sukamaju+', 'Maju? Ya!', '#OkeGas', '[GAS]'],
    ...[
      'Dr. (H.C.) Wirasena',
      'Kapan lagi...?',
      'Rp0',
      'Bang*Jek',
      '*Menang*',
      '50:50',
      'A/B & C',
      'Wira–Larasmaya',
      '1️⃣',
    ],
  ])('as people write them is none: %s', (text) => expect(isPattern(text)).toBe(false));
});
