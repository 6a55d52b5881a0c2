/** Circulars for the tests of the screens: of an office that does not exist, signed with a key made for the run. */
import type { Pack } from '../../src/rulebook/index.ts';
import { type Keys, sign } from '../../src/rulebook/signature.ts';
import type { Stage } from '../browsers/stage.ts';

/** Means nothing to Jeda, unless it knows who that is. */
export const OF_CIRCULAR = 'Semangat terus Kang Wira, kami di belakangmu.';
export const POINT = 'Jangan memakai ruang rapat kantor untuk siniar calon';

export function circular(parts: Partial<Pack> = {}): Pack {
  return {
    format: 1,
    id: 'kantor-contoh',
    version: 2,
    layer: 'office',
    title: { id: 'Edaran netralitas Kantor Contoh', en: 'Neutrality circular of the Example Office' },
    issuer: 'Kantor Contoh',
    letter: { number: '000/CONTOH', date: '2026-11-02' },
    asOf: '2026-11-02',
    sources: [],
    law: [],
    sanctions: [],
    rules: [],
    guidance: [
      {
        id: 'ruang-rapat',
        kind: 'jangan',
        text: { id: POINT },
        law: [],
        sources: [],
        certainty: 'own',
        caution: { id: 'Contoh' },
      },
    ],
    parties: [],
    elections: [
      {
        id: 'sukamaju2027',
        title: { id: 'Pemilihan Sukamaju 2027' },
        office: 'mayor',
        region: '36.74',
        voteDay: '2027-11-24',
        phases: [{ phase: 'prospective', to: '2027-09-21' }],
        contestants: [
          {
            number: 3,
            names: ['Wirasena Hadiningrat'],
            nicknames: ['Kang Wira'],
            slogans: [],
            hashtags: [],
            parties: [],
          },
        ],
        certainty: 'own',
        caution: { id: 'Contoh' },
        sources: [],
      },
    ],
    contacts: [],
    exceptions: [],
    examples: [
      { text: OF_CIRCULAR, expected: 'langgar', rule: 'dukungan' },
      { text: 'Rapat dimulai pukul sembilan.', expected: 'aman' },
      { text: 'Nasi goreng di kantin enak.', expected: 'langgar' },
    ],
    ...parts,
  };
}

export const signed = async (pack: Pack, keys: Keys) => JSON.stringify({ pack, signature: await sign(pack, keys) });

/** As a person chooses a file: what the browser hands to the page. */
export const chooseFile = (page: Stage, css: string, content: string, name = 'edaran.json') =>
  page.evaluate(
    (field, text, called) => {
      const input = document.querySelector<HTMLInputElement>(field);
      const files = new DataTransfer();
      files.items.add(new File([text], called, { type: 'application/json' }));
      if (!input) throw new Error(`no field ${field}`);
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    css,
    content,
    name,
  );
