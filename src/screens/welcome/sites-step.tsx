import type { SiteView } from '../options/options-view.ts';
import { useTexts } from '../system/texts.ts';

interface Props {
  readonly sites: readonly SiteView[];
  readonly allow: (ids: readonly string[]) => void;
}

/** Where Jeda may work. Chromium gives it with the install; Firefox leaves each site to the person. */
export function SitesStep({ sites, allow }: Props) {
  const { message } = useTexts();
  const missing = sites.filter(({ leave }) => leave === 'missing');
  return (
    <>
      <div role="status">
        <p class="strong">
          {missing.length === 0
            ? message('welcome_all_allowed')
            : message('options_leave_missing', [`${missing.length}`, missing.map(({ label }) => label).join(', ')])}
        </p>
      </div>
      {missing.length > 0 && (
        <button type="button" class="primary" onClick={() => allow(missing.map(({ id }) => id))}>
          {message('options_leave_all')}
        </button>
      )}
      <ul class="site-leaves">
        {sites.map(({ id, label, leave }) => (
          <li key={id}>
            <span>{label}</span>
            {leave === 'missing' ? (
              <button
                type="button"
                class="plain small"
                aria-label={`${message('options_leave_give')}: ${label}`}
                onClick={() => allow([id])}
              >
                {message('options_leave_give')}
              </button>
            ) : (
              <span class="chip aman">{message('options_leave_given')}</span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
