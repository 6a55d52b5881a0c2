import { describe, expect, it } from 'vitest';
import { standingBook } from '../rulebook/index.ts';
import type { Finding, RuleId, Verdict } from '../vocabulary.ts';
import { aimed } from './aimed.ts';

const { rulebook } = standingBook();
const finding = (rule: RuleId, level: Finding['level'] = 'langgar'): Finding => ({
  rule,
  level,
  spans: [{ start: 0, end: 4 }],
  because: 'call',
  wording: 'ayo pilih',
});
const verdict = (...findings: Finding[]): Verdict => ({ level: findings[0]?.level ?? 'aman', findings });
const rulesOf = ({ findings }: Verdict) => findings.map(({ rule }) => rule);

describe('an act that is aimed at a text', () => {
  it('leaves a harmless text alone', () => {
    expect(aimed(verdict(), 'like', rulebook)).toEqual({ level: 'aman', findings: [] });
  });

  it.each(['like', 'follow', 'join'] as const)('takes a %s on a call to vote for support', (act) => {
    expect(rulesOf(aimed(verdict(finding('ajakan')), act, rulebook))).toEqual(['dukungan']);
  });

  it('keeps the rule that names the act itself', () => {
    expect(rulesOf(aimed(verdict(finding('ajakan')), 'share', rulebook))).toEqual(['ajakan']);
    expect(rulesOf(aimed(verdict(finding('tim')), 'join', rulebook))).toEqual(['tim']);
  });

  it('finds nothing where the law names the act for no such text', () => {
    expect(aimed(verdict(finding('kebencian')), 'like', rulebook).level).toBe('aman');
    expect(rulesOf(aimed(verdict(finding('kebencian')), 'share', rulebook))).toEqual(['kebencian']);
  });

  it('says each rule once, the heaviest first', () => {
    const mixed = aimed(verdict(finding('dukungan', 'waspada'), finding('ajakan')), 'like', rulebook);
    expect(mixed).toMatchObject({ level: 'langgar', findings: [{ rule: 'dukungan', level: 'langgar' }] });
  });
});
