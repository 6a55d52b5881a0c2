import type { ContactView } from '../model/guidance-views.ts';
import { Caution, OutLink } from '../system/law-fold.tsx';
import { useTexts } from '../system/texts.ts';

/** Before a rumour is passed on: what to look at, and where it may have been checked already. */
export function HoaxCheck(props: { checklist: readonly string[]; contacts: readonly ContactView[] }) {
  const { message } = useTexts();
  const { checklist, contacts } = props;
  const sites = contacts.filter(({ use }) => use === 'fact-check');
  if (checklist.length === 0 && sites.length === 0) return null;
  return (
    <section class="hoax" aria-labelledby="hoax-title">
      <h2 id="hoax-title" tabIndex={-1}>
        {message('guide_hoax')}
      </h2>
      <ol class="steps">
        {checklist.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {sites.length > 0 && <Links contacts={sites} />}
    </section>
  );
}

/** `name`: the id of its heading, where a page shows it twice. */
export function Contacts({ contacts, name = 'contacts-title' }: { contacts: readonly ContactView[]; name?: string }) {
  const { message } = useTexts();
  const places = contacts.filter(({ use }) => use !== 'fact-check');
  if (places.length === 0) return null;
  return (
    <section class="contacts" aria-labelledby={name}>
      <h2 id={name} tabIndex={-1}>
        {message('guide_contacts')}
      </h2>
      <p>{message('guide_consult')}</p>
      <Links contacts={places} />
    </section>
  );
}

function Links({ contacts }: { contacts: readonly ContactView[] }) {
  const [first] = contacts;
  const isOfOne = contacts.every(({ origin }) => origin === first?.origin);
  // What has to be said of every one of them is said once, above.
  const shared = contacts.every(({ caution }) => caution === first?.caution) ? first?.caution : undefined;
  return (
    <>
      {isOfOne && first && <p class="meta origin">{first.origin}</p>}
      {shared && <Caution>{shared}</Caution>}
      <ul class="links">
        {contacts.map(({ title, url, origin, caution }) => (
          <li key={url}>
            <OutLink href={url}>{title}</OutLink>
            {!isOfOne && <span class="meta origin">{origin}</span>}
            {caution && !shared && <Caution>{caution}</Caution>}
          </li>
        ))}
      </ul>
    </>
  );
}
