import { describe, expect, it } from 'vitest';
import { election, national, pack } from './fixture.ts';
import { mergeLayers } from './merge.ts';
import { currentPhase, phaseOf, stageOf } from './phases.ts';
import type { Election } from './schema.ts';

const bookOf = (...elections: Election[]) => mergeLayers([national(), pack('e', 'personal', { elections })]);

describe('phaseOf', () => {
  it.each([
    ['2023-01-01', 'prospective'],
    ['2024-09-21', 'prospective'],
    ['2024-09-22', 'candidates'],
    ['2024-09-24', 'candidates'],
    ['2024-09-25', 'campaign'],
    ['2024-11-23', 'campaign'],
    ['2024-11-24', 'quiet'],
    ['2024-11-26', 'quiet'],
    ['2024-11-27', 'vote-day'],
    ['2024-11-28', 'after'],
    ['2026-11-22', 'after'],
  ])('on %s tells %s', (day, phase) => {
    expect(phaseOf(election('e', 'id'), day)).toBe(phase);
  });

  it.each(['1970-01-01', '2126-01-01', 'NaN-NaN-NaN'])('still tells a phase on %s, by a clock that is wrong', (day) => {
    expect(['prospective', 'after', 'outside']).toContain(phaseOf(election('e', 'id'), day));
    expect(() => currentPhase(bookOf(election('e', 'id')), '36.74', day)).not.toThrow();
  });

  it('tells outside where no phase holds', () => {
    const gap = election('e', 'id', { phases: [{ phase: 'campaign', from: '2024-09-25', to: '2024-11-23' }] });
    expect(phaseOf(gap, '2024-09-24')).toBe('outside');
    expect(phaseOf(gap, '2024-11-24')).toBe('outside');
  });
});

describe('stageOf', () => {
  it('splits the road at the determination of candidates', () => {
    expect(stageOf('outside')).toBeUndefined();
    expect(stageOf('prospective')).toBe('prospective');
    for (const phase of ['candidates', 'campaign', 'quiet', 'vote-day', 'after'] as const) {
      expect(stageOf(phase)).toBe('candidate');
    }
  });
});

describe('currentPhase', () => {
  const book = bookOf(election('kota', '36.74'), election('provinsi', '36'), election('negara', 'id'));

  it('sees city, province and country from a city', () => {
    const { active, phase, stage } = currentPhase(book, '36.74', '2024-10-01');
    expect(active.map((it) => it.election.id).toSorted()).toEqual(['kota', 'negara', 'provinsi']);
    expect([phase, stage]).toEqual(['campaign', 'candidate']);
    expect(active[0]?.until).toBe('2024-11-23');
  });

  it('does not see the city of a neighbour, nor a province whose code merely begins alike', () => {
    expect(currentPhase(book, '36.71', '2024-10-01').active.map((it) => it.election.id)).not.toContain('kota');
    expect(currentPhase(book, '3', '2024-10-01').active.map((it) => it.election.id)).toEqual(['negara']);
  });

  it('puts the most pressing phase in front', () => {
    const later = election('later', 'id', { phases: [{ phase: 'prospective' }], voteDay: '2029-02-14' });
    const { active, phase } = currentPhase(bookOf(later, election('soon', 'id')), '36.74', '2024-11-25');
    expect(phase).toBe('quiet');
    expect(active.map((it) => it.election.id)).toEqual(['soon', 'later']);
  });

  it('remembers an election for 90 days, then is outside', () => {
    expect(currentPhase(book, '36.74', '2025-02-25').phase).toBe('after');
    expect(currentPhase(book, '36.74', '2025-02-26')).toEqual({ phase: 'outside', active: [] });
  });
});
