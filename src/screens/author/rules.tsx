import { useId, useState } from 'preact/hooks';
import { ACTS, type RuleId } from '../../vocabulary.ts';
import { useTexts } from '../system/texts.ts';
import type { AuthorView } from './author-view.ts';
import { useList } from './editor.ts';
import { Entry } from './entry.tsx';
import { LawChoice } from './law-choice.tsx';
import { Part } from './part.tsx';
import { PathField } from './path-field.tsx';

/** What the office says of the rules of the country besides. It can add acts, law and words; nothing of a rule can be taken away. */
export function RuleFields({ rules, law }: Pick<AuthorView, 'rules' | 'law'>) {
  const { message } = useTexts();
  const { entries, pathOf, add, set, remove } = useList('rules');
  const upper = (id: RuleId) => rules.find((one) => one.id === id);
  const free = rules.filter(({ id }) => !entries.some((one) => one.id === id));
  return (
    <Part id="rules" title={message('author_rules')} help={message('author_rules_help')}>
      {entries.map((rule, at) => {
        const path = pathOf(at);
        const from = upper(rule.id);
        const put = (part: Partial<typeof rule>, field?: string) => set(at, { ...rule, ...part }, field);
        return (
          <Entry
            key={rule.id}
            path={path}
            title={message('author_rule_at', [from?.title ?? rule.title.id])}
            remove={() => remove(at)}
          >
            <PathField
              path={`${path}.reason.id`}
              long
              label={message('author_rule_reason')}
              help={message('author_rule_reason_help')}
              value={rule.reason.id}
              set={(id) => put({ reason: { id } }, 'reason.id')}
            />
            <PathField
              path={`${path}.instead.id`}
              long
              label={message('author_rule_instead')}
              value={rule.instead.id}
              set={(id) => put({ instead: { id } }, 'instead.id')}
            />
            <fieldset class="acts">
              <legend class="field-label">{message('author_rule_acts')}</legend>
              {ACTS.map((act) => (
                <label class="choice" key={act}>
                  <input
                    type="checkbox"
                    checked={rule.acts.includes(act)}
                    disabled={from?.base.acts.includes(act) ?? false}
                    onChange={({ currentTarget: { checked } }) =>
                      put({ acts: ACTS.filter((one) => (one === act ? checked : rule.acts.includes(one))) })
                    }
                  />
                  <span>{message(`author_act_${act}`)}</span>
                </label>
              ))}
            </fieldset>
            <LawChoice
              path={`${path}.law`}
              law={law}
              chosen={rule.law}
              fixed={from?.base.law ?? []}
              set={(chosen) => put({ law: chosen })}
            />
          </Entry>
        );
      })}
      {free.length > 0 && <NewRule free={free} add={({ base }) => add(base)} />}
    </Part>
  );
}

interface NewProps {
  readonly free: AuthorView['rules'];
  readonly add: (rule: AuthorView['rules'][number]) => void;
}

function NewRule({ free, add }: NewProps) {
  const { message } = useTexts();
  const id = useId();
  const [chosen, choose] = useState('');
  const rule = free.find((one) => one.id === chosen) ?? free[0];
  return (
    <p class="row-of-two">
      <label class="unseen" for={id}>
        {message('author_rule_which')}
      </label>
      <select id={id} value={rule?.id} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        {free.map((one) => (
          <option key={one.id} value={one.id}>
            {one.title}
          </option>
        ))}
      </select>
      <button type="button" class="plain" onClick={() => rule && add(rule)}>
        {message('author_rule_add')}
      </button>
    </p>
  );
}
