import { expect, it } from 'vitest';
import { hostOf } from './host-of.ts';

it.each([
  ['forum.contoh.go.id', 'forum.contoh.go.id'],
  [' https://Forum.Contoh.go.id/topik/1?x=2 ', 'forum.contoh.go.id'],
  ['forum.contoh.go.id/topik', 'forum.contoh.go.id'],
])('finds the host in %j', (written, host) => {
  expect(hostOf(written)).toBe(host);
});

// Only https is ever asked for, and one host at a time.
it.each(['', 'forum', 'http://forum.contoh.go.id', '*.go.id', 'javascript:alert(1)', 'dua kata.id'])(
  'finds none in %j',
  (written) => {
    expect(hostOf(written)).toBeUndefined();
  },
);
