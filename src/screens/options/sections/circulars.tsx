import type { SourceView } from '../../model/guidance-views.ts';
import { dayOf } from '../../system/dates.ts';
import { Fold, OutLink } from '../../system/law-fold.tsx';
import { useTexts } from '../../system/texts.ts';
import { CircularImport } from '../circular-import.tsx';
import { InstalledCirculars } from '../installed-circulars.tsx';
import { Issuers } from '../issuers.tsx';
import type { OptionsProps } from '../options.tsx';
import type { PackView, RefusedView } from '../options-view.ts';
import { regionTold } from '../region-told.ts';

/** The circulars: those from outside and whom they come from, then the packs of Jeda's own, the lower upon the upper. */
export function Circulars({ view, doing }: OptionsProps) {
  const { message } = useTexts();
  const installed = new Set(view.circulars.installed.map(({ id }) => id));
  const shipped = view.packs.filter(({ id }) => !installed.has(id));
  const inForce = shipped.filter(({ applies }) => applies);
  const others = shipped.filter(({ applies }) => !applies);
  return (
    <>
      <RefusedKeys refused={view.circulars.refusedKeys} />
      <CircularImport issuers={view.circulars.issuers} doing={doing} />
      <InstalledCirculars circulars={view.circulars} doing={doing} />
      <Issuers issuers={view.circulars.issuers} doing={doing} />
      {view.refused.length > 0 && (
        <section class="fault" aria-labelledby="refused-title">
          <h3 id="refused-title">{message('options_refused')}</h3>
          <ul>
            {view.refused.map(({ pack, path, mend }) => (
              <li key={pack}>
                <code>{[pack, path].filter(Boolean).join(': ')}</code> {mend}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="shipped-title">
        <h3 id="shipped-title">{message('options_packs_shipped')}</h3>
        <ul class="packs">
          {inForce.map((pack) => (
            <PackItem key={pack.id} pack={pack} />
          ))}
        </ul>
      </section>
      <section aria-labelledby="tightened-title">
        <h3 id="tightened-title">{message('options_tightened')}</h3>
        {view.tightened.length === 0 ? (
          <p class="empty-line">{message('options_tightened_none')}</p>
        ) : (
          <ul>
            {view.tightened.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
      </section>
      {others.length > 0 && (
        <Fold title={message('options_packs_elsewhere')} beside={`${others.length}`}>
          <ul class="packs">
            {others.map((pack) => (
              <PackItem key={pack.id} pack={pack} />
            ))}
          </ul>
        </Fold>
      )}
      <p>
        <a class="more" href="/author.html">
          {message('options_write_circular')}
        </a>
      </p>
    </>
  );
}

/** What a policy wanted and Jeda does not do, by key, with the mend for whoever wrote it. */
function RefusedKeys({ refused }: { refused: readonly RefusedView[] }) {
  const { message } = useTexts();
  if (refused.length === 0) return null;
  return (
    <section class="fault" aria-labelledby="keys-title">
      <h3 id="keys-title">{message('managed_refused')}</h3>
      <ul>
        {refused.map(({ pack, path, mend }) => (
          <li key={`${pack} ${path}`}>
            <code>{[pack, path].filter(Boolean).join(': ')}</code> {mend}.
          </li>
        ))}
      </ul>
    </section>
  );
}

function PackItem({ pack }: { pack: PackView }) {
  const texts = useTexts();
  const { message } = texts;
  return (
    <li class="card">
      <p class="chips">
        <span class="chip">{pack.layer}</span>
        {pack.region && <span class="chip">{regionTold(pack.region, message)}</span>}
      </p>
      <h4>{pack.title}</h4>
      <p>{message('options_issuer', [pack.issuer])}</p>
      <p class="meta">
        {message('options_as_of', [dayOf(pack.asOf, texts)])}
        {pack.holds && ` ${message('options_holds', [pack.holds])}`}
      </p>
      <Sources sources={pack.sources} />
    </li>
  );
}

export function Sources({ sources }: { sources: readonly SourceView[] }) {
  const { message } = useTexts();
  if (sources.length === 0) return null;
  return (
    <Fold title={message('options_sources')} beside={`${sources.length}`}>
      <ul class="sources" lang="id">
        {sources.map(({ title, url }) => (
          <li key={title}>{url ? <OutLink href={url}>{title}</OutLink> : title}</li>
        ))}
      </ul>
    </Fold>
  );
}
