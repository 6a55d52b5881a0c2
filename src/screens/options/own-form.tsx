import { useEffect, useRef, useState } from 'preact/hooks';
import type { Election } from '../../rulebook/index.ts';
import { useTexts } from '../system/texts.ts';
import { ContestantFields } from './contestant-fields.tsx';
import { Field } from './field.tsx';
import type { OptionsActions, OptionsView } from './options-view.ts';
import { type ElectionDraft, EMPTY_CONTESTANT, electionOf, OFFICES } from './own-draft.ts';
import { type Faults, faultsOf } from './own-faults.ts';
import { OwnPreview } from './own-preview.tsx';
import { RegionBox } from './region-box.tsx';

interface Props {
  readonly start: ElectionDraft;
  readonly view: OptionsView;
  readonly doing: Pick<OptionsActions, 'tryOut' | 'isEveryday'>;
  readonly save: (election: Election) => void;
  readonly cancel: () => void;
}

/** An election being written. It is kept when the person says so; until then its sentences are tried out below. */
export function OwnForm({ start, view, doing, save, cancel }: Props) {
  const { message } = useTexts();
  const [draft, setDraft] = useState(start);
  const [presses, setPresses] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const set = (change: Partial<ElectionDraft>) => setDraft((before) => ({ ...before, ...change }));
  const known = [
    ...view.elections,
    ...view.own.map(({ id, title, region, voteDay }) => ({ id, title: title.id, region, voteDay })),
  ];
  const faults: Faults = faultsOf(draft, known);
  const isWhole = Object.keys(faults).length === 0;
  /** Nobody is told of a fault before they mean to be done; from then on each goes as it is mended. */
  const faultAt = (field: string) => {
    if (presses === 0) return undefined;
    const fault = faults[field];
    return fault && message(fault.key, fault.words);
  };

  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  // The first field that is wrong is where the person goes on, at each press anew.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the presses are what it follows
  useEffect(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus(), [presses]);

  function submit(event: SubmitEvent) {
    event.preventDefault();
    if (isWhole) save(electionOf(draft, view.taken));
    else setPresses((before) => before + 1);
  }

  const [first, ...others] = draft.contestants;
  const setContestants = (contestants: readonly (typeof first)[]) => {
    const [head, ...rest] = contestants;
    if (head) set({ contestants: [head, ...rest] });
  };

  return (
    <form class="card own-form" ref={form} onSubmit={submit} noValidate>
      <h4>{message(start.id ? 'options_own_editing' : 'options_own_new')}</h4>
      <Field
        id="own-title-field"
        label={message('options_own_title')}
        help={message('options_own_title_help')}
        fault={faultAt('title')}
        value={draft.title}
        set={(title) => set({ title })}
      />
      <div class="fields">
        <div class="field">
          <label class="field-label" for="own-office">
            {message('options_own_office')}
          </label>
          <p class="help" />
          <select
            id="own-office"
            value={draft.office}
            onChange={({ currentTarget }) => {
              const office = OFFICES.find((one) => one === currentTarget.value);
              if (office) set({ office });
            }}
          >
            {OFFICES.map((office) => (
              <option key={office} value={office}>
                {message(`options_office_${office}`)}
              </option>
            ))}
          </select>
        </div>
        <RegionBox
          id="own-region"
          label={message('options_own_region')}
          help={message('options_own_region_help')}
          fault={faultAt('region')}
          national
          optional
          chosen={draft.region}
          choose={(region) => set({ region })}
        />
        <Field
          id="own-vote-day"
          type="date"
          label={message('options_own_vote_day')}
          fault={faultAt('voteDay')}
          value={draft.voteDay}
          set={(voteDay) => set({ voteDay })}
        />
      </div>
      <Field
        id="own-named"
        type="date"
        label={message('options_own_named')}
        help={message('options_own_named_help')}
        fault={faultAt('namedOn')}
        value={draft.namedOn}
        set={(namedOn) => set({ namedOn })}
      />
      <fieldset class="choices">
        <legend>{message('options_own_campaign')}</legend>
        <p class="help">{message('options_own_campaign_help')}</p>
        <div class="fields">
          <Field
            id="own-from"
            type="date"
            label={message('options_own_from')}
            fault={faultAt('campaign')}
            value={draft.campaignFrom}
            set={(campaignFrom) => set({ campaignFrom })}
          />
          <Field
            id="own-to"
            type="date"
            label={message('options_own_to')}
            value={draft.campaignTo}
            set={(campaignTo) => set({ campaignTo })}
          />
        </div>
      </fieldset>
      {draft.contestants.map((contestant, at) => (
        <ContestantFields
          // biome-ignore lint/suspicious/noArrayIndexKey: a contestant is what stands at its place
          key={at}
          at={at}
          contestant={contestant}
          parties={view.parties}
          faultAt={(field) => faultAt(`contestants.${at}.${field}`)}
          isEveryday={doing.isEveryday}
          set={(change) => setContestants(draft.contestants.with(at, { ...contestant, ...change }))}
          remove={others.length > 0 ? () => setContestants(draft.contestants.toSpliced(at, 1)) : undefined}
        />
      ))}
      <button type="button" class="plain" onClick={() => setContestants([...draft.contestants, EMPTY_CONTESTANT])}>
        {message('options_contestant_add')}
      </button>
      <OwnPreview draft={draft} taken={view.taken} tryOut={doing.tryOut} />
      <p class="presses">
        <button type="submit" class="primary">
          {message('options_own_save')}
        </button>
        <button type="button" class="plain" onClick={cancel}>
          {message('options_cancel')}
        </button>
      </p>
    </form>
  );
}
