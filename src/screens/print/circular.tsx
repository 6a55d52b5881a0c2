import { dayOf } from '../system/dates.ts';
import { BarsSign, CheckSign, PauseMark, ThinkSign } from '../system/signs.tsx';
import { type Texts, TextsProvider, useTexts } from '../system/texts.ts';
import type { CircularView } from './circular-model.ts';

const SIGNS = { boleh: <CheckSign />, 'abu-abu': <ThinkSign />, jangan: <BarsSign /> };

interface Props {
  readonly circular: CircularView;
  /** Name of the person's office, as they write it; empty where they did not. */
  readonly office: string;
  readonly texts: Texts;
  readonly print: () => void;
}

/** One A4 page for the office wall. */
export function Circular({ circular, office, texts, print }: Props) {
  const { message } = texts;
  return (
    <TextsProvider value={texts}>
      <main>
        <p class="print-bar">
          <button type="button" class="primary" onClick={print}>
            {message('print_button')}
          </button>
          <span>{message('print_hint')}</span>
        </p>
        <article class="sheet">
          <Head asOf={circular.asOf} office={office} />
          <div class="columns">
            {circular.local.length > 0 && <Local points={circular.local} issuers={circular.issuers} />}
            {circular.columns.map(({ kind, points }) => (
              <section key={kind} class={`column ${kind}`}>
                <h2>
                  {SIGNS[kind]} {message(`guide_kind_${kind.replace('-', '_')}`)}
                </h2>
                <ul>
                  {points.map((point) => (
                    <li key={point}>{point}</li>
                  ))}
                </ul>
              </section>
            ))}
            <Sanctions sanctions={circular.sanctions} />
            <Whom />
          </div>
          <Report contacts={circular.contacts} />
          {circular.more > 0 && <p class="more-points">{message('print_more', [`${circular.more}`])}</p>}
          <p class="foot">{message('print_rests_on', [circular.law.join('; ')])}</p>
          <p class="foot">{message('print_foot')}</p>
        </article>
      </main>
    </TextsProvider>
  );
}

function Head({ asOf, office }: { asOf: string; office: string }) {
  const texts = useTexts();
  const { message } = texts;
  return (
    <header>
      <PauseMark />
      <div>
        <h1>{message('print_title')}</h1>
        <p>{message('print_subtitle', [dayOf(asOf, texts)])}</p>
        {office && <p class="office">{office}</p>}
      </div>
    </header>
  );
}

/** What is said closest to the wall, each with its sign. */
function Local({ points, issuers }: { points: CircularView['local']; issuers: readonly string[] }) {
  const { message } = useTexts();
  return (
    <section class="local">
      <h2>{message('print_local')}</h2>
      <p class="when">{issuers.join('; ')}</p>
      <ul>
        {points.map(({ kind, text }) => (
          <li key={text} class={kind}>
            {SIGNS[kind]}
            <span>
              <span class="unseen">{message(`guide_kind_${kind.replace('-', '_')}`)}: </span>
              {text}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Sanctions({ sanctions }: Pick<CircularView, 'sanctions'>) {
  const { message } = useTexts();
  return (
    <section class="follows">
      <h2>{message('print_sanctions')}</h2>
      <ul>
        {sanctions.map(({ who, when, text }) => (
          <li key={text}>
            <strong>{who}</strong> <span class="when">({when.toLowerCase()})</span>: {text}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Whom() {
  const { message } = useTexts();
  return (
    <section class="whom">
      <h2>{message('print_ask')}</h2>
      {/* Its end is filled in by hand. */}
      <p class="by-hand">{message('print_ask_first')}</p>
    </section>
  );
}

function Report({ contacts }: Pick<CircularView, 'contacts'>) {
  const { message } = useTexts();
  return (
    <p class="report">
      <strong>{message('print_report')}</strong> {contacts.map(({ title, host }) => `${title} (${host})`).join(' · ')}
    </p>
  );
}
