/** Reads labelled texts into features. */
import { ACTS, type Draft, type RuleId } from '../../vocabulary.ts';
import type { Features } from '../frames/context.ts';
import type { Reading } from '../index.ts';

/** Training text: `drafts` written and labelled for the project, `own` written beside the classifier. `blind` stays out. */
export const CORPORA = ['drafts.jsonl', 'own.jsonl'] as const;

export interface Sample {
  readonly id: string;
  readonly file: string;
  /** Texts of one group never stand on both sides of a cross-validation. */
  readonly group: string;
  readonly label: 'langgar' | 'waspada' | 'aman';
  readonly rules: readonly RuleId[];
  readonly features: Features;
  readonly text: string;
}

interface Row {
  readonly id: string;
  readonly text: string;
  readonly label: Sample['label'];
  readonly rules: readonly RuleId[];
  readonly pair?: string;
  readonly quoted?: string;
}

export function readSamples(jsonl: string, file: string, read: (draft: Draft) => Reading): Sample[] {
  return jsonl
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const row: Row = JSON.parse(line);
      const draft = { text: row.text, act: ACTS[0], ...(row.quoted === undefined ? {} : { quoted: row.quoted }) };
      return {
        id: row.id,
        file,
        group: row.pair ? `${file}:${row.pair}` : row.id,
        label: row.label,
        rules: row.rules,
        text: row.text,
        features: read(draft).features,
      };
    });
}
