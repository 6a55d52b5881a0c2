/** A site comes with its tests: every surface and every action of the data has its row, and every row its data. */
import { describe, expect, it } from 'vitest';
import { SITES } from '../src/sites/index.ts';
import { actions } from './pages/actions.ts';
import { surfaces } from './pages/surfaces.ts';

const known = SITES.flatMap((site) => site.surfaces.map(({ id }) => `${site.id} ${id}`));
const knownActions = SITES.flatMap((site) => site.actions.map(({ id }) => `${site.id} ${id}`));
/** What a page that a person adds borrows from a site that we know is shown there. */
const isBorrowed = (name: string) => SITES.some(({ id }) => name.startsWith(`generic ${id}-`));

describe('the practice pages', () => {
  it.each(known.filter((name) => !isBorrowed(name)))('show the surface "%s"', (id) => {
    const rows = surfaces.map(({ site, surface }) => `${site} ${surface}`);
    expect(rows, 'a row in tests/pages/surfaces/, named in tests/pages/surfaces.ts').toContain(id);
  });

  it.each(surfaces)('know the surface of "$name"', ({ site, surface }) => {
    expect(known).toContain(`${site} ${surface}`);
  });

  it.each(knownActions.filter((name) => !isBorrowed(name)))('show the action "%s"', (id) => {
    const rows = actions.map(({ site, action }) => `${site} ${action}`);
    expect(rows, 'a row in tests/pages/actions/, named in tests/pages/actions.ts').toContain(id);
  });

  it('know the action of every row', () => {
    expect(actions.filter(({ site, action }) => !knownActions.includes(`${site} ${action}`))).toEqual([]);
  });

  it('press every key that the data says sends, and no other', () => {
    const pressed = { Enter: ['Enter'], 'Mod+Enter': ['Control+Enter', 'Meta+Enter'] } as const;
    // In a field of one line it is the browser that submits the form at Enter.
    const own = surfaces.filter(({ keySubmits }) => !keySubmits);
    const wrong = own.filter((row) => {
      const data = SITES.find(({ id }) => id === row.site)?.surfaces.find(({ id }) => id === row.surface);
      const may = data?.keys.flatMap((key) => pressed[key]) ?? [];
      return row.keys.some((key) => !may.some((one) => one === key));
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it('stand at an address of their site', () => {
    const astray = [...surfaces, ...actions].filter(({ url }) => !url.startsWith('https://'));
    expect(astray.map(({ name }) => name)).toEqual([]);
  });

  it('have names of their own', () => {
    for (const names of [surfaces, actions].map((rows) => rows.map(({ name }) => name)))
      expect(new Set(names).size).toBe(names.length);
  });
});
