import { useEffect, useState } from 'preact/hooks';
import { Fold } from '../system/law-fold.tsx';
import { useTexts } from '../system/texts.ts';
import { Field } from './field.tsx';
import type { OptionsActions, OptionsView } from './options-view.ts';
import { type ContestantDraft, listed } from './own-draft.ts';

interface Props {
  readonly at: number;
  readonly contestant: ContestantDraft;
  readonly parties: OptionsView['parties'];
  readonly faultAt: (field: string) => string | undefined;
  readonly isEveryday: OptionsActions['isEveryday'];
  readonly set: (change: Partial<ContestantDraft>) => void;
  readonly remove?: (() => void) | undefined;
}

/** One pair of an election that is being written. */
export function ContestantFields({ at, contestant, parties, faultAt, isEveryday, set, remove }: Props) {
  const { message } = useTexts();
  const everyday = useEveryday(contestant, isEveryday);
  const id = `contestant-${at}`;
  const title = message('options_contestant', [`${at + 1}`]);
  return (
    <fieldset class="choices contestant">
      <legend>{title}</legend>
      <div class="fields">
        <Field
          id={`${id}-number`}
          type="number"
          label={message('options_contestant_number')}
          help={message('options_contestant_number_help')}
          fault={faultAt('number')}
          value={contestant.number}
          set={(number) => set({ number })}
        />
        <Field
          id={`${id}-names`}
          long
          label={message('options_contestant_names')}
          help={message('options_contestant_names_help')}
          fault={faultAt('names')}
          value={contestant.names}
          set={(names) => set({ names })}
        />
      </div>
      <Field
        id={`${id}-nicknames`}
        label={message('options_contestant_nicknames')}
        help={message('options_contestant_list_help')}
        fault={faultAt('nicknames')}
        note={everyday.length > 0 ? message('options_everyday', [everyday.join(', ')]) : undefined}
        value={contestant.nicknames}
        set={(nicknames) => set({ nicknames })}
      />
      <Field
        id={`${id}-slogans`}
        label={message('options_contestant_slogans')}
        help={message('options_contestant_list_help')}
        fault={faultAt('slogans')}
        value={contestant.slogans}
        set={(slogans) => set({ slogans })}
      />
      <Fold title={message('options_contestant_parties')} beside={`${contestant.parties.length}`}>
        <ul class="parties">
          {parties.map((party) => (
            <li key={party.id}>
              <label class="choice">
                <input
                  type="checkbox"
                  checked={contestant.parties.includes(party.id)}
                  onChange={({ currentTarget }) => {
                    const without = contestant.parties.filter((one) => one !== party.id);
                    set({ parties: currentTarget.checked ? [...without, party.id] : without });
                  }}
                />
                <span lang="id">{party.label}</span>
              </label>
            </li>
          ))}
        </ul>
      </Fold>
      {remove && (
        <button
          type="button"
          class="plain"
          aria-label={`${message('options_contestant_remove')}: ${title}`}
          onClick={remove}
        >
          {message('options_contestant_remove')}
        </button>
      )}
    </fieldset>
  );
}

/** Nicknames and slogans of one word that people also say without meaning anybody. */
function useEveryday({ nicknames, slogans }: ContestantDraft, isEveryday: Props['isEveryday']): readonly string[] {
  const [everyday, setEveryday] = useState<readonly string[]>([]);
  useEffect(() => {
    let stale = false;
    const words = [...listed(nicknames), ...listed(slogans)];
    Promise.all(words.map(async (word) => ((await isEveryday(word)) ? [word] : []))).then((found) => {
      if (!stale) setEveryday(found.flat());
    });
    return () => {
      stale = true;
    };
  }, [nicknames, slogans, isEveryday]);
  return everyday;
}
