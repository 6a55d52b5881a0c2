import { describe, expect, it } from 'vitest';
import { RULES, STATUSES } from '../vocabulary.ts';
import { legalBasis, sanctionsFor } from './sanctions.ts';
import { standingBook } from './shipped.ts';

const { rulebook } = standingBook();
const idsNow = (...of: Parameters<typeof sanctionsFor>) =>
  sanctionsFor(...of)
    .filter((it) => it.now)
    .flatMap((it) => it.sanctions.map((one) => one.id));

describe('sanctionsFor', () => {
  it('is a matter of ethics for a PNS before determination, of heavy discipline after', () => {
    expect(idsNow(rulebook, 'dukungan', { status: 'pns', stage: 'prospective' })).toEqual(['etik']);
    expect(idsNow(rulebook, 'dukungan', { status: 'pns', stage: 'candidate' })).toEqual(['disiplin-berat']);
  });

  it('keeps the other stage at hand, behind today’s and marked', () => {
    const groups = sanctionsFor(rulebook, 'dukungan', { status: 'pns', stage: 'candidate' });
    expect(groups.map((it) => [it.stage, it.kind, it.now])).toEqual([
      ['candidate', 'discipline', true],
      ['prospective', 'ethics', false],
    ]);
  });

  it('marks only what holds at any time when there is no election', () => {
    const groups = sanctionsFor(rulebook, 'kebencian', { status: 'pns' });
    expect(groups.filter((it) => it.now).every((it) => it.stage === 'any')).toBe(true);
    expect(groups.some((it) => !it.now)).toBe(true);
  });

  it('threatens Pasal 188 to officials only', () => {
    const stage = 'candidate';
    expect(idsNow(rulebook, 'jabatan', { status: 'official', stage })).toContain('pidana-188');
    for (const status of ['pns', 'pppk', 'non-asn'] as const) {
      expect(idsNow(rulebook, 'jabatan', { status, stage })).not.toContain('pidana-188');
    }
  });

  it('threatens Pasal 494 to ASN, not to non-ASN', () => {
    const stage = 'candidate';
    expect(idsNow(rulebook, 'tim', { status: 'pppk', stage })).toContain('pidana-494');
    expect(idsNow(rulebook, 'tim', { status: 'non-asn', stage })).not.toContain('pidana-494');
  });

  it('never shows a PPPK the punishments of PP 94 as their own', () => {
    const ids = RULES.flatMap((rule) => idsNow(rulebook, rule, { status: 'pppk', stage: 'candidate' }));
    expect(ids).not.toContain('disiplin-berat');
    expect(ids).toContain('disiplin-pppk');
  });

  it.each(STATUSES)('has a sanction and a law of every rule for %s, at every stage', (status) => {
    for (const rule of RULES) {
      expect(legalBasis(rulebook, rule, status), rule).not.toEqual([]);
      for (const stage of ['prospective', 'candidate'] as const) {
        expect(idsNow(rulebook, rule, { status, stage }), `${rule} ${stage}`).not.toEqual([]);
      }
    }
  });
});

describe('legalBasis', () => {
  it('gives each reference with its sources and how sure it is', () => {
    const first = legalBasis(rulebook, 'ajakan')[0];
    expect(first?.reference).toMatchObject({ article: 'Pasal 5 huruf n angka 6', certainty: 'verbatim' });
    expect(first?.sources.map((it) => it.id)).toEqual(['salinan-teks']);
  });

  it('leaves out articles that address others', () => {
    const ids = legalBasis(rulebook, 'ajakan', 'non-asn').map((it) => it.reference.id);
    expect(ids).toEqual(['se01-2023']);
  });
});
