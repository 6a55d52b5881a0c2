import { describe, expect, it } from 'vitest';
import { part } from './parted.ts';

describe('selectors', () => {
  it('that match fields alone are told by their tags', () => {
    const fields = ['textarea#bio', 'form textarea[name="a, b"]', 'li > input:not(:is([type="x"], .y))'];
    expect(part(fields)).toEqual({ tags: ['textarea', 'input'], rest: '' });
  });

  it('that may match anything else are left as they are', () => {
    const others = ['[contenteditable="true"]', 'textarea + div', ':is(textarea, p)', '#note', 'textareas'];
    expect(part(others)).toEqual({ tags: [], rest: others.join(',') });
  });

  it('are parted one by one, but a list within one of them is one', () => {
    expect(part(['textarea', '.box'])).toEqual({ tags: ['textarea'], rest: '.box' });
    expect(part(['textarea, .box'])).toEqual({ tags: [], rest: 'textarea, .box' });
    expect(part(['textarea, input.line'])).toEqual({ tags: ['textarea', 'input'], rest: '' });
  });

  it('are not misled by brackets in a value', () => {
    expect(part(['div[title="] textarea"]'])).toEqual({ tags: [], rest: 'div[title="] textarea"]' });
  });
});
