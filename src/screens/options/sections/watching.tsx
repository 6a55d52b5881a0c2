import { useTexts } from '../../system/texts.ts';
import { AddHost } from '../add-host.tsx';
import type { OptionsProps } from '../options.tsx';
import { SiteList } from '../site-list.tsx';
import { Strictness } from '../strictness.tsx';
import { WatchList } from '../watch-list.tsx';

/** What is watched, where, and how strictly. */
export function Watching({ view, actions, doing }: OptionsProps) {
  const { message } = useTexts();
  return (
    <>
      <Strictness settings={view.settings} actions={actions} />
      <section aria-labelledby="acts-title">
        <h3 id="acts-title">{message('watch_title')}</h3>
        <p class="help">{message('watch_help')}</p>
        <WatchList rows={view.settings.acts} actions={actions} />
      </section>
      <section aria-labelledby="sites-title">
        <h3 id="sites-title">{message('watch_sites')}</h3>
        <p class="help">{message('options_sites_help')}</p>
        <SiteList sites={view.sites} actions={actions} doing={doing} />
        <AddHost add={doing.addHost} hosts={view.sites.map(({ label }) => label)} />
      </section>
    </>
  );
}
