import { Settings } from 'lucide';
import { useEffect, useReducer } from 'preact/hooks';
import type { Handed } from '../check/check-text.tsx';
import type { ScreenActions } from '../model/actions.ts';
import type { ScreenModel, SummaryModel } from '../model/views.ts';
import { Icon } from '../system/icon.tsx';
import { type LatePart, Later } from '../system/later.tsx';
import { PauseMark } from '../system/signs.tsx';
import { TabList, TabPanel } from '../system/tabs.tsx';
import { type Texts, TextsProvider } from '../system/texts.ts';
import { Summary } from './summary.tsx';

export const POPUP_TABS = ['ringkasan', 'panduan', 'boleh', 'cek'] as const;
export type PopupTab = (typeof POPUP_TABS)[number];

/** The tab that an address names: `popup.html#panduan`. */
export function tabAt(hash: string): PopupTab | undefined {
  return POPUP_TABS.find((tab) => hash === `#${tab}`);
}

export interface PopupProps {
  readonly model: SummaryModel;
  /** What the other tabs show, once it has come. */
  readonly whole?: ScreenModel | undefined;
  readonly actions: ScreenActions;
  readonly texts: Texts;
  readonly start?: PopupTab;
  /** A text that was selected or typed elsewhere in the browser, to be checked here. */
  readonly handed?: Handed | undefined;
}

interface Shown {
  readonly model: ScreenModel;
  readonly actions: ScreenActions;
}
const guidance: LatePart<Shown> = { load: async () => (await import('../guide/guidance.tsx')).Guidance };
const ask: LatePart<Shown> = { load: async () => (await import('../ask/ask.tsx')).Ask };
const checkText: LatePart<{ check: ScreenActions['check']; handed: Handed | undefined }> = {
  load: async () => (await import('../check/check-text.tsx')).CheckText,
};

interface Tabs {
  readonly chosen: PopupTab;
  readonly opened: readonly PopupTab[];
}

const choosing = ({ opened }: Tabs, tab: PopupTab): Tabs => ({
  chosen: tab,
  opened: opened.includes(tab) ? opened : [...opened, tab],
});

/** The whole popup, and the side panel. Panels are built when they are first opened: the first one must stand within 100 ms. */
export function Popup({ model, whole, actions, texts, start = 'ringkasan', handed }: PopupProps) {
  const { message } = texts;
  const [{ chosen, opened }, choose] = useReducer(choosing, { chosen: start, opened: [start] });

  useEffect(() => {
    if (handed) choose('cek');
  }, [handed]);
  useEffect(() => {
    // A panel leads to another one by a link to it.
    const follow = () => {
      const tab = tabAt(location.hash);
      if (tab) choose(tab);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);

  const panels = {
    ringkasan: () => <Summary model={model} actions={actions} toCheck={() => choose('cek')} />,
    panduan: () => whole && <Later part={guidance} props={{ model: whole, actions }} />,
    boleh: () => whole && <Later part={ask} props={{ model: whole, actions }} />,
    cek: () => whole && <Later part={checkText} props={{ check: actions.check, handed }} />,
  } satisfies Record<PopupTab, unknown>;

  return (
    <TextsProvider value={texts}>
      <main class="popup">
        <header class="top">
          <PauseMark />
          <h1>Jeda</h1>
          <p class="motto">{message('popup_motto')}</p>
          <button
            type="button"
            class="gear"
            aria-label={message('popup_settings')}
            title={message('popup_settings')}
            onClick={() => actions.open('options')}
          >
            <Icon of={Settings} />
          </button>
        </header>
        <TabList
          label={message('popup_tabs')}
          tabs={POPUP_TABS.map((id) => ({ id, label: message(`popup_tab_${id}`) }))}
          chosen={chosen}
          choose={choose}
        />
        <div class="panels">
          {POPUP_TABS.map((id) => (
            <TabPanel key={id} id={id} chosen={chosen}>
              {opened.includes(id) && panels[id]()}
            </TabPanel>
          ))}
        </div>
      </main>
    </TextsProvider>
  );
}
