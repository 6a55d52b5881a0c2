import { Building2 } from 'lucide';
import type { ManagedView } from '../model/views.ts';
import { Icon } from './icon.tsx';
import { useTexts } from './texts.ts';

interface Props {
  readonly managed: ManagedView;
  /** Where the details are. */
  readonly more?: string;
  /** Only that it is so: what is set stands beside the choices that it locks. */
  readonly brief?: boolean;
}

/** That an institution sets something here, what, and by which key. Shown whenever it does: no policy can hide it. */
export function Managed({ managed, more, brief = false }: Props) {
  const { message } = useTexts();
  return (
    <section class="managed" aria-labelledby="managed-title">
      <h2 id="managed-title" class="managed-title">
        <Icon of={Building2} /> {message('managed_title')}
      </h2>
      {!brief && <Keys managed={managed} />}
      {more && (
        <a href={more} {...(!more.startsWith('#') && { target: '_blank', rel: 'noopener' })}>
          {message('managed_more')}
        </a>
      )}
    </section>
  );
}

function Keys({ managed }: { managed: ManagedView }) {
  const { message } = useTexts();
  return (
    <>
      <ul>
        {managed.set.map(({ key, text }) => (
          <li key={key}>
            {text} <code>{key}</code>
          </li>
        ))}
      </ul>
      {managed.refused > 0 && <p>{message('managed_refused_count', [`${managed.refused}`])}</p>}
      <p class="help">{message('managed_cannot')}</p>
    </>
  );
}
