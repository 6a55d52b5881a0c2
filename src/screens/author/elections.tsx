import { useState } from 'preact/hooks';
import type { Election } from '../../rulebook/schema.ts';
import { OFFICES } from '../options/own-draft.ts';
import { ArrowSign } from '../system/signs.tsx';
import { useTexts } from '../system/texts.ts';
import type { AuthorActions, AuthorView } from './author-view.ts';
import { Contestants } from './contestants.tsx';
import { useEditor, useList } from './editor.ts';
import { daysOf, newElection, withDays } from './pack-draft.ts';
import { Part } from './part.tsx';
import { PathChoice, PathField, PathRegion } from './path-field.tsx';
import { ContestantTable } from './table.tsx';

interface Props {
  readonly parties: AuthorView['parties'];
  readonly readTable: AuthorActions['readTable'];
}

/** A pack of the whole country has hundreds: so many are listed at first. */
const SHOWN = 20;

/** Elections with their pairs, written by hand or read from a table. */
export function ElectionFields({ parties, readTable }: Props) {
  const { message } = useTexts();
  const { pack } = useEditor();
  const { entries, add } = useList('elections');
  const [all, setAll] = useState(false);
  const shown = all ? entries : entries.slice(0, SHOWN);
  return (
    <Part id="elections" title={message('author_elections')} help={message('author_elections_help')}>
      {shown.map((election, at) => (
        <OneElection key={election.id} election={election} at={at} parties={parties} />
      ))}
      {shown.length < entries.length && (
        <button type="button" class="plain" onClick={() => setAll(true)}>
          {message('author_elections_more', [`${entries.length - shown.length}`])}
        </button>
      )}
      <p class="presses">
        <button type="button" class="plain" onClick={() => add(newElection(pack))}>
          {message('options_own_add')}
        </button>
      </p>
      <ContestantTable readTable={readTable} />
    </Part>
  );
}

/** Its fields are drawn when it is unfolded: hundreds of them would be slow to draw and no help to anybody. */
function OneElection({ election, at, parties }: { election: Election; at: number; parties: Props['parties'] }) {
  const { message } = useTexts();
  const { faultAt } = useEditor();
  const { pathOf } = useList('elections');
  const [isOpen, setOpen] = useState(election.title.id === '');
  const fault = faultAt(pathOf(at));
  return (
    <details class="fold election" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary id={pathOf(at)}>
        <ArrowSign />
        {election.title.id || message('options_own_new')}
        <span class="beside">{message('author_pairs', [`${election.contestants.length}`])}</span>
      </summary>
      {fault && !isOpen && <p class="field-fault">{fault}</p>}
      {isOpen && <ElectionBody election={election} at={at} parties={parties} />}
    </details>
  );
}

function ElectionBody({ election, at, parties }: { election: Election; at: number; parties: Props['parties'] }) {
  const { message } = useTexts();
  const { pathOf, set, remove } = useList('elections');
  const days = daysOf(election);
  const path = pathOf(at);
  const title = election.title.id || message('options_own_new');
  return (
    <div class="folded">
      <PathField
        path={`${path}.title.id`}
        label={message('options_own_title')}
        help={message('options_own_title_help')}
        value={election.title.id}
        set={(id) => set(at, { ...election, title: { ...election.title, id } }, 'title.id')}
      />
      <div class="fields">
        <PathChoice
          path={`${path}.office`}
          label={message('options_own_office')}
          values={OFFICES.map((value) => ({ value, label: message(`options_office_${value}`) }))}
          value={election.office}
          set={(office) => set(at, { ...election, office })}
        />
        <PathRegion
          path={`${path}.region`}
          help={message('options_own_region_help')}
          value={election.region}
          set={(region) => set(at, { ...election, region }, 'region')}
        />
        <PathField
          path={`${path}.voteDay`}
          type="date"
          label={message('options_own_vote_day')}
          value={days.voteDay}
          set={(voteDay) => set(at, withDays(election, { ...days, voteDay }), 'voteDay')}
        />
      </div>
      <fieldset class="choices">
        <legend>{message('options_own_campaign')}</legend>
        <p class="help">{message('options_own_campaign_help')}</p>
        <CampaignDays key={days.voteDay} election={election} at={at} />
      </fieldset>
      <Contestants
        path={path}
        contestants={election.contestants}
        parties={parties}
        set={(contestants, field) => set(at, { ...election, contestants }, field)}
      />
      <p class="presses">
        <button
          type="button"
          class="plain small"
          onClick={({ currentTarget }) => {
            currentTarget.closest('section')?.querySelector<HTMLElement>('h2')?.focus();
            remove(at);
          }}
        >
          {message('settings_remove_this', [title])}
        </button>
      </p>
    </div>
  );
}

/** Both days make the campaign: one alone stands in its field until the other comes. */
function CampaignDays({ election, at }: { election: Election; at: number }) {
  const { message } = useTexts();
  const { pathOf, set } = useList('elections');
  const [days, setDays] = useState(daysOf(election));
  const write = (part: Partial<typeof days>) => {
    const next = { ...days, ...part, voteDay: election.voteDay };
    setDays(next);
    set(at, withDays(election, next), 'phases');
  };
  return (
    <div class="fields">
      <PathField
        path={`${pathOf(at)}.phases`}
        type="date"
        label={message('options_own_from')}
        value={days.campaignFrom}
        set={(campaignFrom) => write({ campaignFrom })}
      />
      <PathField
        path={`${pathOf(at)}.phases.to`}
        type="date"
        label={message('options_own_to')}
        value={days.campaignTo}
        set={(campaignTo) => write({ campaignTo })}
      />
    </div>
  );
}
