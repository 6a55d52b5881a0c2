/** A small invented election for tests, so that they hold whatever packs ship. */
import type { Knowledge } from './index.ts';

export const KNOWLEDGE: Knowledge = {
  elections: [
    {
      id: 'sukamaju',
      title: { id: 'Pilkada Sukamaju' },
      office: 'regent',
      region: '99.01',
      voteDay: '2024-11-27',
      phases: [],
      certainty: 'own',
      sources: [],
      contestants: [
        {
          number: 1,
          names: ['Wirasena Hadiningrat', 'Kartika Sari'],
          nicknames: ['Kang Wira'],
          slogans: ['Sukamaju Berseri'],
          hashtags: ['#SukamajuBerseri'],
          parties: [],
        },
        {
          number: 2,
          names: ['Tarmizi Lubukan', 'Rahma Yanti'],
          nicknames: ['TARA'],
          slogans: [],
          hashtags: [],
          parties: [],
        },
      ],
    },
  ],
  parties: [
    { id: 'ptm', number: 9, abbreviation: 'PTMB', name: 'Partai Tani Makmur', nicknames: [], certainty: 'own' },
  ],
  lexicon: [],
  exceptions: [],
};
