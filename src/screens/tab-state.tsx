import type { ComponentChildren } from 'preact';
import type { PopupActions, TabView } from './model.ts';
import { CheckSign, RestSign, ThinkSign } from './signs.tsx';
import { useTexts } from './texts.ts';

interface Props {
  readonly tab: TabView;
  readonly actions: PopupActions;
  readonly toCheck: () => void;
}

/** Does Jeda work in this tab; if not, why, and the one thing to do about it. */
export function TabState({ tab, actions, toCheck }: Props) {
  const { message } = useTexts();
  switch (tab.state) {
    case 'watched':
      return (
        <Card name="watched" sign={<CheckSign />} title={message('popup_watched', [tab.site])}>
          <p>{message('popup_watched_detail')}</p>
          <Action class="plain" text={message('popup_pause', [tab.site])} act={() => actions.pause(true)} />
        </Card>
      );
    case 'paused':
      return (
        <Card name="resting" sign={<RestSign />} title={message('popup_paused', [tab.site])}>
          <p>{message('popup_paused_detail')}</p>
          <Action class="primary" text={message('popup_resume')} act={() => actions.pause(false)} />
        </Card>
      );
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
