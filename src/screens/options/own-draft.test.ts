import { describe, expect, it } from 'vitest';
import { standingBook } from '../../rulebook/index.ts';
import { draftOf, type ElectionDraft, electionOf, emptyDraft } from './own-draft.ts';
import { faultsOf } from './own-faults.ts';

const draft: ElectionDraft = {
  title: 'Pilkada Kabupaten Sukamaju 2027',
  office: 'regent',
  region: '32.01',
  voteDay: '2027-11-24',
  namedOn: '2027-09-22',
  campaignFrom: '2027-09-25',
  campaignTo: '2027-11-20',
  contestants: [
    {
      number: '3',
      names: 'Wirasena Hadiningrat\nKartika Lubukan',
      nicknames: 'Kang Wira, WIKA',
      slogans: 'Sukamaju Berseri, #WIKAjuara',
      parties: ['pks'],
    },
  ],
};
const other = { ...draft.contestants[0], number: '4', names: 'Tarmizi', nicknames: '', slogans: '' };

describe('an election of the person’s own', () => {
  it('is made of what was written, and can be written on', () => {
    const election = electionOf(draft, []);
    expect(election).toMatchObject({
      id: 'own-pilkada-kabupaten-sukamaju-2027',
      contestants: [
        {
          number: 3,
          names: ['Wirasena Hadiningrat', 'Kartika Lubukan'],
          nicknames: ['Kang Wira', 'WIKA'],
          slogans: ['Sukamaju Berseri'],
          hashtags: ['#WIKAjuara'],
        },
      ],
    });
    expect(electionOf(draftOf(election), [])).toEqual(election);
    expect(electionOf(draft, [election.id]).id).toBe(`${election.id}-2`);
  });

  it.each([
    ['WI\u3164KA', 'options_fault_unseen'],
    ['<b>WIKA</b>', 'options_fault_markup'],
    ['WIKA.*', 'options_fault_pattern'],
  ])('tells at its field what is wrong with the words of %j', (nicknames, key) => {
    const [first] = draft.contestants;
    expect(faultsOf({ ...draft, contestants: [{ ...first, nicknames }] }, [])).toEqual({
      'contestants.0.nicknames': { key },
    });
  });

  it('has contestants without a number before the numbers are drawn, as many as stand', () => {
    const [first] = draft.contestants;
    const undrawn = {
      ...draft,
      contestants: [
        { ...first, number: ' ' },
        { ...other, number: '' },
      ],
    } as const;
    const election = electionOf(undrawn, []);
    for (const one of election.contestants) expect(one).not.toHaveProperty('number');
    expect(faultsOf(undrawn, [])).toEqual({});
    expect(electionOf(draftOf(election), [])).toEqual(election);
    expect(faultsOf({ ...draft, contestants: [{ ...first, number: '0' }] }, [])).toEqual({
      'contestants.0.number': { key: 'options_fault_number' },
    });
  });

  it('has the phases that follow from the days told, and no others', () => {
    expect(electionOf(draft, []).phases).toEqual([
      { phase: 'prospective', to: '2027-09-21' },
      { phase: 'candidates', from: '2027-09-22', to: '2027-09-24' },
      { phase: 'campaign', from: '2027-09-25', to: '2027-11-20' },
      { phase: 'quiet', from: '2027-11-21', to: '2027-11-23' },
      { phase: 'vote-day', from: '2027-11-24', to: '2027-11-24' },
      { phase: 'after', from: '2027-11-25' },
    ]);
    const without = electionOf({ ...draft, campaignFrom: '', campaignTo: '' }, []);
    expect(without.phases.map(({ phase }) => phase)).toEqual(['prospective', 'candidates', 'vote-day', 'after']);
    const onTheDay = electionOf({ ...draft, namedOn: draft.campaignFrom }, []);
    expect(onTheDay.phases.map(({ phase }) => phase).slice(0, 2)).toEqual(['prospective', 'campaign']);
    const unknown = electionOf({ ...draft, namedOn: '', campaignFrom: '', campaignTo: '' }, []);
    expect(unknown.phases.map(({ phase }) => phase)).toEqual(['vote-day', 'after']);
  });

  it('has no fault when whole, and names the field of each fault when not', () => {
    expect(faultsOf(draft, [])).toEqual({});
    expect(Object.keys(faultsOf(emptyDraft('Sukamaju'), [])).toSorted()).toEqual([
      'contestants.0.names',
      'region',
      'title',
      'voteDay',
    ]);
    expect(faultsOf({ ...draft, campaignTo: '2027-11-24' }, [])).toEqual({
      campaign: { key: 'options_fault_campaign' },
    });
    for (const late of [{ namedOn: '2027-09-26' }, { namedOn: '2027-11-25', campaignFrom: '', campaignTo: '' }]) {
      expect(faultsOf({ ...draft, ...late }, [])).toEqual({ namedOn: { key: 'options_fault_named' } });
    }
  });

  it('is refused where it stands already, but for itself', () => {
    const known = standingBook().rulebook.elections.map((one) => ({ ...one, title: one.title.id }));
    const [first] = known;
    if (!first) throw new Error('no pack has an election');
    const twin = { ...draft, title: first.title.toUpperCase(), region: first.region, voteDay: first.voteDay };
    expect(faultsOf({ ...twin, campaignFrom: '', campaignTo: '' }, known).title?.key).toBe('options_fault_twin');
    const { id, ...rest } = electionOf(draft, []);
    const itself = { ...rest, id, title: rest.title.id };
    expect(faultsOf({ ...draft, id }, [itself])).toEqual({});
  });

  it('is refused with a number or a name given twice', () => {
    const [first] = draft.contestants;
    const faults = faultsOf({ ...draft, contestants: [first, { ...other, number: '3', nicknames: 'kang  wira' }] }, []);
    expect(faults['contestants.1.number']?.words).toEqual(['3']);
    expect(faults['contestants.1.nicknames']?.words).toEqual(['kang  wira']);
    expect(faultsOf({ ...draft, contestants: [first, other] }, [])).toEqual({});
  });
});
