import { useTexts } from '../system/texts.ts';
import type { CircularView } from './options-view.ts';
import { regionTold } from './region-told.ts';

/** What a circular is: who says so, by which letter, for whom, how long, and who vouches for it. */
export function CircularFacts({ view }: { view: CircularView }) {
  const { message } = useTexts();
  const { title, issuer, layer, named, region, letter, days, edition, fingerprint, signature, trustedAs, holds } = view;
  return (
    <>
      <p class="chips">
        <span class="chip">{layer}</span>
        {region && <span class="chip">{regionTold(region, message)}</span>}
        {edition !== undefined && <span class="chip">{message('options_circular_edition', [`${edition}`])}</span>}
      </p>
      <h4>{title}</h4>
      <p>{message(fingerprint || view.byPolicy ? 'options_issuer' : 'options_circular_claims', [issuer])}</p>
      {letter && <p>{letter}</p>}
      <p>{days}</p>
      {holds && <p>{message('options_holds', [holds])}</p>}
      <p class="meta">{message(`options_signature_${signature}`)}</p>
      {trustedAs && <p class="meta">{message('options_trusted_as', [trustedAs])}</p>}
      {named && <p class="meta">{message('options_circular_named', [named])}</p>}
      {fingerprint && (
        <p>
          <span class="meta">{message('options_fingerprint')}</span> <code class="fingerprint">{fingerprint}</code>
        </p>
      )}
    </>
  );
}
