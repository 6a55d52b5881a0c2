import type { ComponentChildren } from 'preact';
import type { ScreenActions } from '../model/actions.ts';
import type { TabView } from '../model/views.ts';
import { timeOf } from '../system/dates.ts';
import { CheckSign, RestSign, ThinkSign } from '../system/signs.tsx';
import { Switch } from '../system/switch.tsx';
import { useTexts } from '../system/texts.ts';

interface Props {
  readonly tab: TabView;
  readonly actions: ScreenActions;
  readonly toCheck: () => void;
}

/** Does Jeda work in this tab; if not, why, and what to do about it. */
export function TabState({ tab, actions, toCheck }: Props) {
  const { message } = useTexts();
  switch (tab.state) {
    case 'watched':
    case 'paused':
      return <Present tab={tab} actions={actions} />;
    case 'needs-permission':
      return (
        <Card name="waspada" sign={<ThinkSign />} title={message('popup_needs_permission', [tab.site])}>
          <p>{message('popup_needs_permission_detail')}</p>
          <Action class="primary" text={message('popup_allow', [tab.site])} act={actions.allowSite} />
        </Card>
      );
    case 'needs-reload':
      return (
        <Card name="waspada" sign={<ThinkSign />} title={message('popup_needs_reload', [tab.site])}>
          <p>{message('popup_needs_reload_detail')}</p>
          <Action class="primary" text={message('popup_reload')} act={actions.reloadTab} />
        </Card>
      );
    case 'not-added':
      return (
        <Card name="resting" sign={<RestSign />} title={message('popup_not_watched')}>
          <p>{message('popup_not_added', [tab.host])}</p>
          <div class="presses">
            <Action class="primary" text={message('popup_add')} act={actions.allowSite} />
            <Action class="plain" text={message('popup_to_check')} act={toCheck} />
          </div>
        </Card>
      );
    case 'not-watched': {
      const why = tab.why === 'unknown-site' ? 'popup_unknown_site' : 'popup_internal_page';
      return (
        <Card name="resting" sign={<RestSign />} title={message('popup_not_watched')}>
          <p>{message(why)}</p>
          <Action class="plain" text={message('popup_to_check')} act={toCheck} />
        </Card>
      );
    }
  }
}

type PresentTab = Extract<TabView, { state: 'watched' | 'paused' }>;

/** One card for both, so that the focus stays on what was pressed. */
function Present({ tab, actions }: { tab: PresentTab; actions: ScreenActions }) {
  const texts = useTexts();
  const { message } = texts;
  const { id, site, host } = tab;
  const on = tab.state === 'watched';
  const until = tab.state === 'paused' ? tab.until : undefined;
  const left = tab.state === 'watched' ? tab.left : [];
  const locked = tab.state === 'watched' && tab.locked;
  const detail = until
    ? message('popup_paused_until', [timeOf(until, texts)])
    : message(on ? 'popup_watched_detail' : 'popup_paused_detail');
  return (
    <Card
      name={on ? 'watched' : 'resting'}
      sign={on ? <CheckSign /> : <RestSign />}
      title={message(on ? 'popup_watched' : 'popup_paused', [site])}
    >
      <p>{detail}</p>
      {left.length > 0 && <p class="help">{message('popup_left', [left.join(', ')])}</p>}
      <Switch on={on} locked={locked} set={(next) => actions.rest(id, next ? 'none' : 'ever')}>
        {message('popup_switch')}
        {locked && <span class="help">{message('managed_site')}</span>}
      </Switch>
      <div class="presses">
        {!locked && (on || until) && (
          <Action
            class="plain"
            text={message(on ? 'watch_hour' : 'watch_resume')}
            act={() => actions.rest(id, on ? 'hour' : 'none')}
          />
        )}
        {host && <Action class="plain" text={message('watch_remove')} act={() => actions.removeHost(host)} />}
      </div>
    </Card>
  );
}

function Card(props: { name: string; sign: ComponentChildren; title: string; children: ComponentChildren }) {
  return (
    <section class="state" aria-labelledby="state-title">
      <span class={`disc ${props.name}`}>{props.sign}</span>
      {/* Polite, because the state changes under a click of the person. */}
      <div class="state-text" role="status">
        <h2 id="state-title">{props.title}</h2>
        {props.children}
      </div>
    </section>
  );
}

function Action(props: { class: string; text: string; act: () => void }) {
  return (
    <button type="button" class={props.class} onClick={props.act}>
      {props.text}
    </button>
  );
}
