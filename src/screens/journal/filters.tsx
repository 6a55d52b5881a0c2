import { OUTCOMES } from '../../browser/index.ts';
import { useTexts } from '../system/texts.ts';
import { choicesOf, type Filter, isNarrow, NO_FILTER, PERIODS, type Row } from './journal-model.ts';

interface Props {
  /** All of them: what can be chosen must not vanish by being chosen. */
  readonly rows: readonly Row[];
  readonly filter: Filter;
  readonly choose: (filter: Filter) => void;
  readonly shown: number;
}

/** Words and choices that narrow the list, each at once. */
export function Filters({ rows, filter, choose, shown }: Props) {
  const { message, language } = useTexts();
  const number = new Intl.NumberFormat(language);
  const { rules, sites } = choicesOf(rows);
  const outcomes = OUTCOMES.map((value) => ({
    value,
    label: message(`journal_outcome_${value.replaceAll('-', '_')}`),
  }));
  const any = { value: '', label: message('journal_any') };
  const narrow = (change: Partial<Filter>) => choose({ ...filter, ...change });
  return (
    <fieldset class="journal-filters">
      <legend>{message('journal_filters')}</legend>
      <label class="field wide">
        <span>{message('journal_search')}</span>
        <input
          type="search"
          id="journal-search"
          value={filter.search}
          onInput={({ currentTarget }) => narrow({ search: currentTarget.value })}
        />
      </label>
      <Choice name="rule" options={[any, ...rules]} chosen={filter.rule} choose={(rule) => narrow({ rule })} />
      <Choice name="site" options={[any, ...sites]} chosen={filter.site} choose={(site) => narrow({ site })} />
      <Choice
        name="outcome"
        options={[any, ...outcomes]}
        chosen={filter.outcome}
        choose={(outcome) => narrow({ outcome })}
      />
      <Choice
        name="period"
        options={PERIODS.map((value) => ({ value, label: message(`journal_period_${value}`) }))}
        chosen={filter.period}
        choose={(chosen) => narrow({ period: PERIODS.find((one) => one === chosen) ?? 'all' })}
      />
      <p class="shown">
        <span role="status">{message('journal_shown', [number.format(shown), number.format(rows.length)])}</span>
        {isNarrow(filter) && (
          <button type="button" class="plain small" onClick={() => choose(NO_FILTER)}>
            {message('journal_unfilter')}
          </button>
        )}
      </p>
    </fieldset>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: string;
  readonly choose: (value: string) => void;
}

function Choice({ name, options, chosen, choose }: ChoiceProps) {
  const { message } = useTexts();
  return (
    <label class="field">
      <span>{message(`journal_${name}`)}</span>
      <select id={`journal-${name}`} value={chosen} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}
