import { describe, expect, it } from 'vitest';
import { contestantsIn } from '../../rulebook/contestants-csv.ts';
import { loadPack, readWhole } from '../../rulebook/load.ts';
import type { Pack } from '../../rulebook/schema.ts';
import { SHIPPED, standingBook } from '../../rulebook/shipped.ts';
import { RULES } from '../../vocabulary.ts';
import { freeId, newDraft, newElection, nextEdition, packOf, ruleToAdd, soundPart, withTable } from './pack-draft.ts';

const TODAY = '2026-11-23';
const draft: Pack = { ...newDraft(TODAY, 'uji'), title: { id: 'Edaran uji' }, issuer: 'Kantor uji' };
const NO_DAYS = { voteDay: '', campaignFrom: '', campaignTo: '' };
const faultsIn = (pack: Pack) => readWhole(packOf(pack), SHIPPED).faults.map(({ path }) => path);

describe('a circular in the form', () => {
  it('asks for title and issuer, each at its field', () => {
    expect(faultsIn(newDraft(TODAY, 'uji'))).toEqual(['title.id', 'issuer']);
    expect(faultsIn(draft)).toEqual([]);
  });

  it.each(RULES)('adds to the rule %s all that it needs but its own two sentences', (id) => {
    const rule = ruleToAdd(standingBook([]).rulebook.rules[id]);
    expect(faultsIn({ ...draft, rules: [rule] })).toEqual(['rules[0].reason.id', 'rules[0].instead.id']);
    const written = { ...rule, reason: { id: 'Alasan' }, instead: { id: 'Sebaiknya' } };
    expect(faultsIn({ ...draft, rules: [written] })).toEqual([]);
    expect(faultsIn({ ...draft, rules: [{ ...written, acts: written.acts.slice(1) }] })).not.toEqual([]);
  });

  it('says nothing where a field was left empty, and keeps words without blanks around them', () => {
    const written: Pack = {
      ...draft,
      title: { id: '  Edaran uji ', en: '' },
      region: '',
      from: '',
      to: '',
      letter: { number: '', date: '', about: { id: ' ' }, url: '' },
      guidance: [
        {
          id: 'a',
          kind: 'jangan',
          text: { id: 'Isi', en: '' },
          why: { id: '' },
          example: { id: 'Contoh' },
          law: [],
          sources: [],
          certainty: 'verbatim',
        },
      ],
    };
    const pack = loadPack(packOf(written), 'x', SHIPPED);
    expect(pack.title).toEqual({ id: 'Edaran uji' });
    expect(Object.keys(pack)).not.toEqual(expect.arrayContaining(['region']));
    expect(pack.letter).toBeUndefined();
    expect(pack.guidance[0]).not.toHaveProperty('why');
    expect(pack.guidance[0]?.example).toEqual({ id: 'Contoh' });
  });

  it('asks for the rest of a letter that was begun, the address of a contact, and place and day of an election', () => {
    expect(faultsIn({ ...draft, elections: [newElection(draft)] })).toEqual([
      'elections[0].title.id',
      'elections[0].region',
      'elections[0].voteDay',
    ]);
    const contact = { id: 'k', title: { id: 'K' }, url: '', purpose: 'info', certainty: 'verbatim' } as const;
    expect(faultsIn({ ...draft, letter: { number: '800/uji', date: '' }, contacts: [contact] })).toEqual([
      'letter.date',
      'contacts[0].url',
    ]);
  });

  it('counts its editions up', () => {
    expect(nextEdition({ ...draft, version: 4 }).version).toBe(5);
    const { version: _, ...unnumbered } = draft;
    expect(nextEdition(unnumbered).version).toBe(2);
  });

  it('gives entries ids that no other circular has', () => {
    expect(freeId(draft, ['edaran-uji-butir-1'], 'butir')).toBe('edaran-uji-butir-2');
  });

  it('shows what holds while the rest is being written', () => {
    const pack: Pack = {
      ...draft,
      title: { id: '' },
      layer: 'city',
      lexicon: [
        { word: 'pilih', means: 'side' },
        { word: 'Semangkaya', means: 'side' },
      ],
    };
    const { faults } = readWhole(packOf({ ...pack, title: { id: 'x' } }), SHIPPED);
    const sound = soundPart(pack, faults);
    expect(sound.lexicon?.map(({ word }) => word)).toEqual(['Semangkaya']);
    expect(readWhole(packOf(sound), SHIPPED).faults).toEqual([]);
  });
});

describe('a table of pairs', () => {
  const parties = SHIPPED.flatMap((pack) => pack.parties);
  const { rows } = contestantsIn(
    'kode wilayah,nomor urut,calon,wakil,partai\n3674,2,Hana Larasati,Bima Anggara,PKS\n36.74,1,Sari Uji,Tono Uji,Golkar\n36,1,Rahma Uji,Dedi Uji,\n36.01,1,Asri Uji,,PAN\n',
    parties,
  );

  it('becomes an election for each region, in the order of the ballot, that holds once its day is told', () => {
    const pack = withTable(draft, rows, { ...NO_DAYS, voteDay: '2029-11-28' });
    expect(pack.elections[0]?.title.id).toBe('Pilkada Kota Tangerang Selatan');
    expect(pack.elections.map(({ region, office }) => [region, office])).toEqual([
      ['36.74', 'mayor'],
      ['36', 'governor'],
      ['36.01', 'regent'],
    ]);
    expect(pack.elections[0]?.contestants.map(({ number }) => number)).toEqual([1, 2]);
    expect(pack.elections[0]?.phases.map(({ phase }) => phase)).toEqual(['vote-day', 'after']);
    expect(faultsIn(pack)).toEqual([]);
    expect(faultsIn(withTable(draft, rows, NO_DAYS))).toEqual([0, 1, 2].map((at) => `elections[${at}].voteDay`));
  });

  it('renews the pairs of an election that stands already, and nothing else of it', () => {
    const once = withTable(draft, rows, { ...NO_DAYS, voteDay: '2029-11-28' });
    const renamed = { ...once, elections: once.elections.map((one) => ({ ...one, title: { id: 'Diganti' } })) };
    const again = withTable(renamed, rows.slice(0, 1), NO_DAYS);
    expect(again.elections).toHaveLength(3);
    expect(again.elections[0]).toMatchObject({ title: { id: 'Diganti' }, voteDay: '2029-11-28' });
    expect(again.elections[0]?.contestants).toHaveLength(1);
  });
});
