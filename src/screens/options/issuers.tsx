import { useRef, useState } from 'preact/hooks';
import { dayOf } from '../system/dates.ts';
import { useTexts } from '../system/texts.ts';
import { grantsTold } from './circulars-model.ts';
import type { IssuerView, OptionsActions } from './options-view.ts';

interface Props {
  readonly issuers: readonly IssuerView[];
  readonly doing: Pick<OptionsActions, 'trustIssuerAgain' | 'distrustIssuer'>;
}

/** Whom the person trusts, since when, and no longer. Nobody is taken off the list: what they signed may still lie here. */
export function Issuers({ issuers, doing }: Props) {
  const texts = useTexts();
  const { message } = texts;
  const title = useRef<HTMLHeadingElement>(null);
  const [told, setTold] = useState('');

  async function revoke({ fingerprint, name }: IssuerView) {
    await doing.distrustIssuer(fingerprint);
    setTold(message('options_issuer_revoked_told', [name]));
    title.current?.focus();
  }

  async function trust({ fingerprint, name }: IssuerView) {
    await doing.trustIssuerAgain(fingerprint);
    setTold(message('options_issuer_trusted_told', [name]));
    title.current?.focus();
  }

  const since = ({ byPolicy, since: from = '', revoked }: IssuerView) => {
    if (byPolicy) return message('options_issuer_by_policy');
    return revoked
      ? message('options_issuer_revoked', [dayOf(revoked, texts)])
      : message('options_issuer_since', [dayOf(from, texts)]);
  };

  return (
    <section aria-labelledby="issuers-title">
      <h3 id="issuers-title" ref={title} tabIndex={-1}>
        {message('options_issuers')}
      </h3>
      <p class="help">{message('options_issuers_help')}</p>
      <p role="status" class="field-note">
        {told}
      </p>
      {issuers.length === 0 && <p class="empty-line">{message('options_issuers_none')}</p>}
      <ul class="packs">
        {issuers.map((one) => (
          <li class="card" key={`${one.byPolicy} ${one.fingerprint}`}>
            <h4>{one.name}</h4>
            <p>
              <code class="fingerprint">{one.fingerprint}</code>
            </p>
            {one.grants.length > 0 && (
              <p class="meta">{message('options_trusted_as', [grantsTold(one.grants, message)])}</p>
            )}
            <p class="meta">{since(one)}</p>
            {!one.byPolicy && (
              <p class="presses">
                <button
                  type="button"
                  class="plain"
                  aria-label={`${message(one.revoked ? 'options_issuer_again' : 'options_issuer_revoke')}: ${one.name}`}
                  onClick={() => (one.revoked ? trust(one) : revoke(one))}
                >
                  {message(one.revoked ? 'options_issuer_again' : 'options_issuer_revoke')}
                </button>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
