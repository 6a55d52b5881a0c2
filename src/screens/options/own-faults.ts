/** What is wrong with an election as a person has written it so far. Pure. */
import type { Election } from '../../rulebook/index.ts';
import { election as electionSchema } from '../../rulebook/schema-elections.ts';
import { type ElectionDraft, electionOf, plain } from './own-draft.ts';

/** By field (`title`, `contestants.0.names`), the message that says what is wrong there. */
export type Faults = Readonly<Record<string, { readonly key: string; readonly words?: readonly string[] } | undefined>>;

/** What is said of words that may stand nowhere, whatever the field. */
const OF_WORDS: Readonly<Record<string, string | undefined>> = {
  'unseen-letters': 'options_fault_unseen',
  markup: 'options_fault_markup',
  pattern: 'options_fault_pattern',
};

/** What keeps a draft from being kept. `others`: elections known already, of the packs and the person's own. */
export function faultsOf(
  draft: ElectionDraft,
  others: readonly { id: string; title: string; region: string; voteDay: string }[],
): Faults {
  const election = electionOf(draft, []);
  const read = electionSchema.safeParse(election);
  const issues = read.success ? [] : read.error.issues;
  const faults: Record<string, Faults[string]> = {};
  for (const { path, message } of issues) {
    const field = fieldOf(path);
    faults[field] = { key: OF_WORDS[message] ?? `options_fault_${field.split('.').at(-1)}` };
  }
  const { namedOn, campaignFrom: from, campaignTo: to, voteDay } = draft;
  if (namedOn !== '' && namedOn > (from || voteDay)) faults.namedOn = { key: 'options_fault_named' };
  if ((from === '') !== (to === '') || (from !== '' && !(from <= to && to < voteDay))) {
    faults.campaign = { key: 'options_fault_campaign' };
  }
  const twin = others.find(({ id, ...one }) => id !== draft.id && sameElection(one, election));
  if (twin) faults.title = { key: 'options_fault_twin', words: [twin.title] };
  for (const [at, one] of election.contestants.entries()) {
    const before = election.contestants.slice(0, at);
    if (one.number !== undefined && before.some(({ number }) => number === one.number)) {
      faults[`contestants.${at}.number`] ??= { key: 'options_fault_number_twice', words: [`${one.number}`] };
    }
    const named = (list: 'names' | 'nicknames') => {
      const earlier = before.flatMap((other) => [...other.names, ...other.nicknames].map(plain));
      return one[list].find((name) => earlier.includes(plain(name)));
    };
    for (const list of ['names', 'nicknames'] as const) {
      const twice = named(list);
      if (twice) faults[`contestants.${at}.${list}`] ??= { key: 'options_fault_name_twice', words: [twice] };
    }
  }
  return faults;
}

function sameElection(one: { title: string; region: string; voteDay: string }, other: Election): boolean {
  return one.region === other.region && one.voteDay === other.voteDay && plain(one.title) === plain(other.title.id);
}

/** The field that an issue of the schema is about. */
function fieldOf([part, at, inner]: readonly PropertyKey[]): string {
  if (part === 'phases') return 'campaign';
  return part === 'contestants' ? `contestants.${String(at)}.${String(inner)}` : String(part);
}
