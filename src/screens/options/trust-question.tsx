import { useTexts } from '../system/texts.ts';
import type { CircularView, OptionsActions } from './options-view.ts';

interface Props {
  readonly view: CircularView;
  readonly trust: OptionsActions['trustIssuer'];
}

/** Asks whether the key of a circular is to be trusted: at all, or under another name or for a higher layer than before. */
export function TrustQuestion({ view, trust }: Props) {
  const { message } = useTexts();
  const { fingerprint, signature, issuer, layer, trustedAs, asks } = view;
  if (!fingerprint) return null;
  const isBeyond = signature === 'beyond';
  return (
    <div class={isBeyond ? 'trust-first fault' : 'trust-first'}>
      <p class="strong">{message(isBeyond ? 'options_issuer_beyond' : 'options_issuer_first')}</p>
      <p>
        {isBeyond
          ? message('options_issuer_beyond_told', [trustedAs ?? '', issuer, layer])
          : message('options_issuer_compare')}
      </p>
      <button type="button" class="plain" onClick={() => trust({ fingerprint, ...asks })}>
        {isBeyond ? message('options_issuer_trust_as', [issuer, layer]) : message('options_issuer_trust')}
      </button>
    </div>
  );
}
