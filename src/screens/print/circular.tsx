import { dayOf } from '../system/dates.ts';
import { BarsSign, CheckSign, PauseMark, ThinkSign } from '../system/signs.tsx';
import { type Texts, TextsProvider, useTexts } from '../system/texts.ts';
import type { CircularView } from './circular-model.ts';

const SIGNS = { boleh: <CheckSign />, 'abu-abu': <ThinkSign />, jangan: <BarsSign /> };

interface Props {
  readonly circular: CircularView;
  readonly texts: Texts;
  readonly print: () => void;
}

/** One A4 page for the office wall. */
export function Circular({ circular, texts, print }: Props) {
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
          <Head asOf={circular.asOf} />
          <div class="columns">
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
            <Rumours checklist={circular.checklist} />
            <Whom contacts={circular.contacts} />
          </div>
          <p class="foot">{message('print_rests_on', [circular.law.join('; ')])}</p>
          <p class="foot">{message('print_foot')}</p>
        </article>
      </main>
    </TextsProvider>
  );
}

function Head({ asOf }: { asOf: string }) {
  const texts = useTexts();
  const { message } = texts;
  return (
    <header>
      <PauseMark />
      <div>
        <h1>{message('print_title')}</h1>
        <p>{message('print_subtitle', [dayOf(asOf, texts)])}</p>
      </div>
    </header>
  );
}

function Sanctions({ sanctions }: Pick<CircularView, 'sanctions'>) {
  const { message } = useTexts();
  return (
    <section class="follows">
      <h2>{message('print_sanctions')}</h2>
      <ul>
        {sanctions.map(({ when, text }) => (
          <li key={text}>
            <strong>{when}:</strong> {text}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Rumours({ checklist }: Pick<CircularView, 'checklist'>) {
  const { message } = useTexts();
  return (
    <section class="rumours">
      <h2>{message('guide_hoax')}</h2>
      <ol>
        {checklist.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  );
}

function Whom({ contacts }: Pick<CircularView, 'contacts'>) {
  const { message } = useTexts();
  return (
    <section class="whom">
      <h2>{message('guide_contacts')}</h2>
      <p>{message('print_ask_first')}</p>
      <ul>
        {contacts.map(({ title, host }) => (
          <li key={host}>
            {title} ({host})
          </li>
        ))}
      </ul>
    </section>
  );
}
