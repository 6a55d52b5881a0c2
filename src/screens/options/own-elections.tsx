import { useEffect, useRef, useState } from 'preact/hooks';
import type { Election } from '../../rulebook/index.ts';
import { dayOf } from '../system/dates.ts';
import { useTexts } from '../system/texts.ts';
import type { OptionsProps } from './options.tsx';
import { draftOf, type ElectionDraft, emptyDraft } from './own-draft.ts';
import { OwnForm } from './own-form.tsx';
import { regionTold } from './region-told.ts';

/** The elections that the person wrote down: a list, and one of them or a new one being written. */
export function OwnElections({ view, doing }: Pick<OptionsProps, 'view' | 'doing'>) {
  const { message } = useTexts();
  const [editing, setEditing] = useState<ElectionDraft>();
  const [removed, setRemoved] = useState<{ readonly election: Election; readonly at: number }>();
  const title = useRef<HTMLHeadingElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const { own } = view;

  // The button that had the focus is gone; the next sensible one takes it.
  useEffect(() => {
    if (removed) undo.current?.focus();
  }, [removed]);

  function done() {
    setEditing(undefined);
    title.current?.focus();
  }

  function save(election: Election) {
    const stands = own.some(({ id }) => id === election.id);
    doing.keep({ own: stands ? own.map((one) => (one.id === election.id ? election : one)) : [...own, election] });
    setRemoved(undefined);
    done();
  }

  function remove(election: Election) {
    doing.keep({ own: own.filter(({ id }) => id !== election.id) });
    setRemoved({ election, at: own.indexOf(election) });
  }

  function giveBack({ election, at }: NonNullable<typeof removed>) {
    doing.keep({ own: own.toSpliced(at, 0, election) });
    setRemoved(undefined);
    title.current?.focus();
  }

  return (
    <section class="own" aria-labelledby="own-title">
      <h3 id="own-title" ref={title} tabIndex={-1}>
        {message('options_own')}
      </h3>
      <p class="help">{message('options_own_help')}</p>
      <div role="status">
        {removed && (
          <p class="undo">
            <span class="told">{message('options_own_removed', [removed.election.title.id])}</span>
            <button type="button" class="plain" ref={undo} onClick={() => giveBack(removed)}>
              {message('settings_undo')}
            </button>
          </p>
        )}
      </div>
      {own.length === 0 && !editing && <p class="empty-line">{message('options_own_none')}</p>}
      <ul class="packs">
        {own.map((election) => (
          <OwnItem
            key={election.id}
            election={election}
            edit={() => setEditing(draftOf(election))}
            remove={() => remove(election)}
          />
        ))}
      </ul>
      {editing ? (
        <OwnForm key={editing.id ?? ''} start={editing} view={view} doing={doing} save={save} cancel={done} />
      ) : (
        <button
          type="button"
          class="primary"
          onClick={() => setEditing(emptyDraft(view.region === 'id' ? '' : view.region))}
        >
          {message('options_own_add')}
        </button>
      )}
    </section>
  );
}

function OwnItem({ election, edit, remove }: { election: Election; edit: () => void; remove: () => void }) {
  const texts = useTexts();
  const { message } = texts;
  const { title, region, voteDay, contestants } = election;
  return (
    <li class="card">
      <h4>{title.id}</h4>
      <p class="meta">
        {regionTold(region, message)} · {message('options_vote_day_on', [dayOf(voteDay, texts)])}
      </p>
      <ol class="contestants">
        {contestants.map(({ number, names, nicknames }) => (
          <li key={`${number} ${names}`}>
            <span class="ballot">{number ?? '–'}</span> {names.join(' – ')}
            {nicknames.length > 0 && <span class="help">{nicknames.join(', ')}</span>}
          </li>
        ))}
      </ol>
      <p class="presses">
        <button type="button" class="plain" aria-label={`${message('options_edit')}: ${title.id}`} onClick={edit}>
          {message('options_edit')}
        </button>
        <button type="button" class="plain" aria-label={`${message('settings_remove')}: ${title.id}`} onClick={remove}>
          {message('settings_remove')}
        </button>
      </p>
    </li>
  );
}
