import { describe, expect, it } from 'vitest';
import en from '../../assets/public/_locales/en/messages.json' with { type: 'json' };
import id from '../../assets/public/_locales/id/messages.json' with { type: 'json' };
import { preferred } from './i18n.ts';

describe('the language', () => {
  it('is Indonesian for whoever names Indonesian, and where nothing is known', () => {
    expect(preferred(['en-US', 'en', 'id'])).toBe('id');
    expect(preferred(['jv'])).toBe('id');
    expect(preferred([])).toBe('id');
  });

  it('is English for whoever reads English and no Indonesian', () => {
    expect(preferred(['en-GB', 'en'])).toBe('en');
  });
});

describe('the texts', () => {
  const placesIn = (text: string) => [...text.matchAll(/\$\d/g)].map(String).toSorted();

  it('stand in both languages, none of them empty', () => {
    expect(Object.keys(en).toSorted()).toEqual(Object.keys(id).toSorted());
    const empty = Object.entries({ ...id, ...en }).filter(([, { message }]) => !message.trim());
    expect(empty).toEqual([]);
  });

  it('name the same places in both', () => {
    const english = new Map<string, { message: string }>(Object.entries(en));
    const differing = Object.entries(id).filter(
      ([key, { message }]) => String(placesIn(message)) !== String(placesIn(english.get(key)?.message ?? '')),
    );
    expect(differing).toEqual([]);
  });

  it('fit what browsers and stores allow for name and description', () => {
    for (const texts of [id, en]) {
      expect(texts.extension_name.message.length).toBeLessThanOrEqual(45);
      expect(texts.extension_description.message.length).toBeLessThanOrEqual(132);
    }
  });
});
