import type { ScreenActions } from '../model/actions.ts';
import { useTexts } from '../system/texts.ts';
import type { OptionsActions, SiteView } from './options-view.ts';
import { WatchList } from './watch-list.tsx';

interface Props {
  readonly sites: readonly SiteView[];
  readonly actions: Pick<ScreenActions, 'rest' | 'removeHost'>;
  readonly doing: Pick<OptionsActions, 'allow' | 'withdraw'>;
}

/** Each site with what the browser allows there. */
export function SiteList({ sites, actions, doing }: Props) {
  const { message } = useTexts();
  const missing = sites.filter(({ leave }) => leave === 'missing');
  return (
    <>
      {missing.length > 0 && (
        <div class="empty missing">
          <p>{message('options_leave_missing', [`${missing.length}`, missing.map(({ label }) => label).join(', ')])}</p>
          <button type="button" class="primary" onClick={() => doing.allow(missing.map(({ id }) => id))}>
            {message('options_leave_all')}
          </button>
        </div>
      )}
      <WatchList
        rows={sites}
        actions={actions}
        beside={(row) => {
          const leave = sites.find(({ id }) => id === row.id)?.leave;
          if (row.added || leave === undefined || leave === 'fixed') return null;
          const [text, act] =
            leave === 'given'
              ? [message('options_leave_withdraw'), () => doing.withdraw(row.id)]
              : [message('options_leave_give'), () => doing.allow([row.id])];
          return (
            <>
              <span class={leave === 'given' ? 'chip aman' : 'chip waspada'}>{message(`options_leave_${leave}`)}</span>
              <button type="button" class="plain small" aria-label={`${text}: ${row.label}`} onClick={act}>
                {text}
              </button>
            </>
          );
        }}
      />
      {sites.some(({ leave }) => leave === 'fixed') && <p class="help">{message('options_leave_fixed_help')}</p>}
    </>
  );
}
