import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Journal } from '../journal/journal.tsx';
import { Learn } from '../learn/learn.tsx';
import type { ScreenActions } from '../model/actions.ts';
import type { ScreenModel } from '../model/views.ts';
import { Managed } from '../system/managed.tsx';
import { CheckSign, PauseMark } from '../system/signs.tsx';
import { type Texts, TextsProvider } from '../system/texts.ts';
import { type OptionsActions, type OptionsView, SECTIONS, type Section } from './options-view.ts';
import { Circulars } from './sections/circulars.tsx';
import { Data } from './sections/data.tsx';
import { Elections } from './sections/elections.tsx';
import { ExceptionsSection } from './sections/exceptions-section.tsx';
import { Me } from './sections/me.tsx';
import { Watching } from './sections/watching.tsx';

export interface OptionsProps {
  readonly model: ScreenModel;
  readonly actions: ScreenActions;
  readonly view: OptionsView;
  readonly doing: OptionsActions;
  readonly texts: Texts;
  /** How often something was kept since the page was opened. */
  readonly kept: number;
  /** What went wrong with the last choice, in words; the choices in force have stayed. */
  readonly fault?: string | undefined;
}

/** All choices, a section at a time; the address names the section, so that others can link to it. */
export function Options(props: OptionsProps) {
  const { model, texts, kept, fault } = props;
  const { message } = texts;
  const [section, go] = useSection();
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);

  useEffect(() => {
    document.title = `${message(`options_section_${section}`)} · Jeda`;
    // Not at the opening: there the page begins at its top.
    if (!first.current) main.current?.querySelector('h2')?.focus();
    first.current = false;
  }, [section, message]);

  const sections = {
    saya: () => <Me {...props} />,
    pengawasan: () => <Watching {...props} />,
    pemilihan: () => <Elections {...props} />,
    edaran: () => <Circulars {...props} />,
    pengecualian: () => <ExceptionsSection {...props} />,
    jurnal: () => <Journal {...props} />,
    belajar: () => <Learn {...props} />,
    data: () => <Data {...props} />,
  } satisfies Record<Section, () => ComponentChildren>;

  return (
    <TextsProvider value={texts}>
      <div class="options">
        <header class="top">
          <PauseMark />
          <h1>{message('options_title')}</h1>
          <div class="saved" role="status">
            {/* A new line each time, so that it is read again. */}
            {kept > 0 && (
              <span key={kept}>
                <CheckSign /> {message('options_saved')}
              </span>
            )}
          </div>
        </header>
        <nav class="sections" aria-label={message('options_sections')}>
          <ul>
            {SECTIONS.map((id) => (
              <li key={id}>
                <a href={`#${id}`} aria-current={id === section ? 'page' : undefined}>
                  {message(`options_section_${id}`)}
                </a>
              </li>
            ))}
          </ul>
          <label class="sections-select">
            <span>{message('options_sections')}</span>
            <select value={section} onChange={(event) => go(event.currentTarget.value)}>
              {SECTIONS.map((id) => (
                <option key={id} value={id}>
                  {message(`options_section_${id}`)}
                </option>
              ))}
            </select>
          </label>
        </nav>
        <main ref={main}>
          <div role="alert">{fault && <p class="fault">{fault}</p>}</div>
          <h2 tabIndex={-1} class="section-title">
            {message(`options_section_${section}`)}
          </h2>
          <p class="section-lead">{message(`options_lead_${section}`)}</p>
          {model.managed && (
            <Managed managed={model.managed} {...(section !== 'edaran' && { more: '#edaran', brief: true })} />
          )}
          <div key={section}>{sections[section]()}</div>
        </main>
      </div>
    </TextsProvider>
  );
}

function useSection(): readonly [Section, (to: string) => void] {
  const [section, setSection] = useState(sectionOf(location.hash));
  useEffect(() => {
    const life = new AbortController();
    window.addEventListener('hashchange', () => setSection(sectionOf(location.hash)), { signal: life.signal });
    return () => life.abort();
  }, []);
  return [
    section,
    (to) => {
      location.hash = to;
    },
  ];
}

function sectionOf(hash: string): Section {
  return SECTIONS.find((id) => `#${id}` === hash) ?? 'saya';
}
