import type { ComponentChildren } from 'preact';
import type { ExplainedLaw, ExplainedSanction } from '../model/views.ts';
import { ArrowSign, OutSign } from './signs.tsx';
import { useTexts } from './texts.ts';

interface FoldProps {
  readonly title: string;
  /** Stands quietly next to the title. */
  readonly beside?: ComponentChildren;
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

export function Fold({ title, beside, open = false, children }: FoldProps) {
  return (
    <details class="fold" open={open}>
      <summary>
        <ArrowSign />
        {title}
        {beside && <span class="beside">{beside}</span>}
      </summary>
      <div class="folded">{children}</div>
    </details>
  );
}

/** Opens in a new tab, only by a click of the person, and tells the other side nothing of where it came from. */
export function OutLink({ href, children }: { href: string; children: ComponentChildren }) {
  const { message } = useTexts();
  return (
    <a class="out" href={href} target="_blank" rel="noopener noreferrer">
      {children}
      <OutSign />
      <span class="unseen">{message('popup_new_tab')}</span>
    </a>
  );
}

export function Caution({ children }: { children: ComponentChildren }) {
  const { message } = useTexts();
  return (
    <p class="caution">
      <strong>{message('guide_caution')}</strong> {children}
    </p>
  );
}

export function LawFold({ law }: { law: readonly ExplainedLaw[] }) {
  const { message } = useTexts();
  if (law.length === 0) return null;
  return (
    <Fold title={message('guide_law')}>
      {law.map(({ label, text, lang, caution, source }) => (
        <div class="law" key={label}>
          <p class="strong" lang="id">
            {label}
          </p>
          <p lang={lang}>{text}</p>
          {caution && <Caution>{caution}</Caution>}
          {source && <OutLink href={source}>{message('guide_source')}</OutLink>}
        </div>
      ))}
    </Fold>
  );
}

export function SanctionFold({ sanctions }: { sanctions: readonly ExplainedSanction[] }) {
  const { message } = useTexts();
  if (sanctions.length === 0) return null;
  return (
    <Fold title={message('guide_can_follow')}>
      {sanctions.map(({ stage, now, text, law, caution }) => (
        <div class="law" key={`${stage}${text}`}>
          <p class="strong">
            {stage} {now && <NowChip />}
          </p>
          <p>{text}</p>
          <p class="meta" lang="id">
            {law}
          </p>
          {caution && <Caution>{caution}</Caution>}
        </div>
      ))}
    </Fold>
  );
}

export function NowChip() {
  const { message } = useTexts();
  return <span class="chip now">{message('guide_now')}</span>;
}
