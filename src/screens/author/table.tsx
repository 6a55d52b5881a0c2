import { useRef, useState } from 'preact/hooks';
import type { Table } from '../../rulebook/contestants-csv.ts';
import { Field } from '../options/field.tsx';
import { FilePick } from '../system/file-pick.tsx';
import { useTexts } from '../system/texts.ts';
import type { AuthorActions } from './author-view.ts';
import { useEditor } from './editor.ts';
import { withTable } from './pack-draft.ts';

/** So many lines that were not understood are told at once; the others are counted. */
const TOLD = 50;
const NO_CAMPAIGN = { campaignFrom: '', campaignTo: '' };

/** A table of pairs, as offices of elections publish it, with a report of every line that was not understood. */
export function ContestantTable({ readTable }: Pick<AuthorActions, 'readTable'>) {
  const { message } = useTexts();
  const { pack, change } = useEditor();
  const [voteDay, setVoteDay] = useState('');
  const [read, setRead] = useState<{ readonly table: Table; readonly file: string }>();
  const field = useRef<HTMLInputElement>(null);

  async function choose(file: File | undefined) {
    if (!file) return;
    const table = await readTable(file);
    setRead({ table, file: file.name });
    if (table.rows.length > 0) {
      const { elections } = withTable(pack, table.rows, { ...NO_CAMPAIGN, voteDay });
      change('', { elections });
    }
    // The same file, once it is mended, has to be a change again.
    if (field.current) field.current.value = '';
  }

  return (
    <section class="sunk" aria-labelledby="table-title">
      <h3 id="table-title">{message('author_table')}</h3>
      <Field
        id="table-vote-day"
        type="date"
        label={message('options_own_vote_day')}
        help={message('author_table_day_help')}
        value={voteDay}
        set={setVoteDay}
      />
      <label class="field-label" for="table-file">
        {message('author_table_file')}
      </label>
      <p class="help" id="table-help">
        {message('author_table_help')}
      </p>
      <FilePick
        id="table-file"
        field={field}
        accept=".csv,.tsv,.txt,text/csv"
        describedBy="table-help"
        choose={choose}
      />
      <div role="status">{read && <Report {...read} />}</div>
    </section>
  );
}

function Report({ table, file }: { table: Table; file: string }) {
  const { message } = useTexts();
  const { rows, faults } = table;
  const told = faults.slice(0, TOLD);
  return (
    <div class={faults.length > 0 ? 'fault' : 'card'}>
      <p class="strong">{message('author_table_read', [file, `${rows.length}`, `${faults.length}`])}</p>
      {told.length > 0 && (
        <ul>
          {told.map(({ line, fault, about }) => (
            <li key={line}>
              {message('author_table_line', [`${line}`])}{' '}
              {message(`author_table_fault_${fault.replace('-', '_')}`, [about])}
            </li>
          ))}
        </ul>
      )}
      {told.length < faults.length && <p>{message('author_table_more', [`${faults.length - told.length}`])}</p>}
    </div>
  );
}
