import { describe, expect, it } from 'vitest';
import { faultOf } from './plain-text.ts';

describe('a text of a pack', () => {
  it.each([
    'Jaga netralitas: baca dulu, jeda, baru unggah.\nBaris kedua.\tLekuk',
    'jumlah < 10 dan > 5',
    'a <- b, 3<4',
    'Keluarga 👨‍👩‍👧, ❤️‍🔥 dan 👩🏽‍🏫',
    'Ḥikmah, naïve, ꦗꦮ',
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
  ])('may not hold %s', (_, text, fault) => expect(faultOf(text)).toBe(fault));
});
