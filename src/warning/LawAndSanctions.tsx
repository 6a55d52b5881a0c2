import type { Explained, ExplainedLaw, ExplainedSanction } from '../classifier/explanation.ts';
import type { Message } from '../vocabulary.ts';
import { words } from './words.ts';

/** The legal basis of a finding and what it can lead to, folded. What holds today stands out and comes first. */
export function LawAndSanctions({ finding, asOf, message }: { finding: Explained; asOf: string; message: Message }) {
  const sanctions = finding.sanctions.toSorted((a, b) => Number(b.now) - Number(a.now));
  return (
    <details>
      <summary>
        <span {...words(message('warning_law_and_sanctions'))} />
      </summary>
      <div class="law">
        <h4 {...words(message('warning_law'))} />
        <ul>
          {finding.law.map((law) => (
            <Law key={law.label} law={law} message={message} />
          ))}
        </ul>
        {sanctions.length > 0 && <h4 {...words(message('warning_sanctions'))} />}
        <ul>
          {sanctions.map((sanction) => (
            <Sanction key={`${sanction.stage} ${sanction.text}`} sanction={sanction} message={message} />
          ))}
        </ul>
        <p class="as-of" {...words(message('warning_as_of', [asOf]))} />
      </div>
    </details>
  );
}

function Law({ law, message }: { law: ExplainedLaw; message: Message }) {
  return (
    <li>
      <strong lang="id" {...words(law.label)} />
      <p lang={law.lang} {...words(law.text)} />
      {law.caution && <Caution text={law.caution} message={message} />}
      {law.source && <p class="source" {...words(message('warning_source', [law.source]))} />}
    </li>
  );
}

function Sanction({ sanction, message }: { sanction: ExplainedSanction; message: Message }) {
  return (
    <li class={sanction.now ? 'now' : ''}>
      <p class="stage">
        <strong {...words(sanction.stage)} />
        {sanction.now && <span class="badge" {...words(message('warning_now'))} />}
      </p>
      <p {...words(sanction.text)} />
      {sanction.caution && <Caution text={sanction.caution} message={message} />}
      <p class="source" {...words(sanction.law)} />
    </li>
  );
}

function Caution({ text, message }: { text: string; message: Message }) {
  return (
    <p class="caution">
      <strong {...words(message('warning_caution'))} /> <span {...words(text)} />
    </p>
  );
}
