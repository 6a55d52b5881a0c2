import { useState } from 'preact/hooks';
import { Ask } from '../ask/ask.tsx';
import { CheckText } from '../check/check-text.tsx';
import { Guidance } from '../guide/guidance.tsx';
import type { ScreenActions, ScreenModel } from '../model/views.ts';
import { Settings } from '../options/settings.tsx';
import { PauseMark } from '../system/signs.tsx';
import { TabList, TabPanel } from '../system/tabs.tsx';
import { type Texts, TextsProvider } from '../system/texts.ts';
import { Summary } from './summary.tsx';

export const POPUP_TABS = ['ringkasan', 'pedoman', 'boleh', 'cek', 'setelan'] as const;
export type PopupTab = (typeof POPUP_TABS)[number];

export interface PopupProps {
  readonly model: ScreenModel;
  readonly actions: ScreenActions;
  readonly texts: Texts;
  readonly start?: PopupTab;
}

/** The whole popup. Panels are built when they are first opened: the first one must stand within 100 ms. */
export function Popup({ model, actions, texts, start = 'ringkasan' }: PopupProps) {
  const { message } = texts;
  const [chosen, setChosen] = useState<PopupTab>(start);
  const [opened, setOpened] = useState<readonly PopupTab[]>([start]);

  function choose(tab: PopupTab) {
    setChosen(tab);
    setOpened((before) => (before.includes(tab) ? before : [...before, tab]));
  }

  const panels = {
    ringkasan: () => <Summary model={model} actions={actions} toCheck={() => choose('cek')} />,
    pedoman: () => <Guidance model={model} actions={actions} />,
    boleh: () => <Ask model={model} actions={actions} />,
    cek: () => <CheckText check={actions.check} />,
    setelan: () => <Settings settings={model.settings} actions={actions} />,
  } satisfies Record<PopupTab, unknown>;

  return (
    <TextsProvider value={texts}>
      <main class="popup">
        <header class="top">
          <PauseMark />
          <h1>Jeda</h1>
          <p class="motto">{message('popup_motto')}</p>
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
