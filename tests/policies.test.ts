/** The policy files for administrators: each can be read, installs what it says, and sets only what Jeda takes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import schema from '../assets/public/managed-storage.json' with { type: 'json' };
import { POLICY_KEYS, readPolicy } from '../src/circulars/policy.ts';
import config from '../wxt.config.ts';

const folder = join(import.meta.dirname, '../docs/policies');
const GUIDE = readFileSync(join(folder, '../administrator.md'), 'utf8');

type Values = Record<string, unknown>;

const isValues = (it: unknown): it is Values => typeof it === 'object' && it !== null && !Array.isArray(it);
const within = (it: unknown, ...path: string[]): unknown =>
  path.reduce((at: unknown, key) => (isValues(at) ? at[key] : undefined), it);

/** The few tags that our property lists have. */
function plistOf(text: string): unknown {
  const tags = [...text.matchAll(/<(\/?)(dict|array|key|string|true|false)(\/?)>([^<]*)/g)];
  let at = 0;
  const value = (): unknown => {
    const [, , tag, , inner = ''] = tags[at++] ?? [];
    if (tag === 'true' || tag === 'false') return tag === 'true';
    if (tag === 'string' || tag === 'key') {
      at++;
      return inner;
    }
    const entries: unknown[] = [];
    while (tags[at]?.[1] !== '/') entries.push(value());
    at++;
    if (tag === 'array') return entries;
    return Object.fromEntries(entries.flatMap((key, i) => (i % 2 === 0 ? [[String(key), entries[i + 1]]] : [])));
  };
  return value();
}

/** Keys as the registry has them: a list is a key with the values 1, 2, 3 … */
function registryOf(text: string): Values {
  const root: Values = {};
  let here = root;
  for (const line of text.split('\r\n')) {
    const [, path] = /^\[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\(.+)\]$/.exec(line) ?? [];
    const [, name = '', value = ''] = /^"([^"]+)"="([^"]*)"$/.exec(line) ?? [];
    if (path) {
      here = path.split('\\').reduce((at, key) => {
        const next = at[key] ?? {};
        at[key] = next;
        return isValues(next) ? next : {};
      }, root);
    } else if (name) here[name] = value;
  }
  return root;
}

const listOf = (it: unknown): unknown => (isValues(it) && '1' in it ? Object.values(it) : it);

/** What `storage.managed` hands over with this file; undefined where it only installs. */
function managedIn(file: string): Values | undefined {
  const text = readFileSync(join(folder, file), 'utf8');
  if (file.endsWith('.reg')) {
    const chrome = registryOf(text);
    const product = within(chrome, 'Google', 'Chrome') ?? within(chrome, 'Microsoft', 'Edge');
    const [values] = Object.values(Object(within(product, '3rdparty', 'extensions')));
    const policy = within(values, 'policy');
    return isValues(policy)
      ? Object.fromEntries(Object.entries(policy).map(([key, value]) => [key, listOf(value)]))
      : undefined;
  }
  const whole = file.endsWith('.plist') ? plistOf(text) : JSON.parse(text);
  if (/\.extensions\./.test(file)) return isValues(whole) ? whole : undefined;
  const root = within(whole, 'policies') ?? whole;
  const all = within(root, '3rdparty', 'extensions') ?? within(root, '3rdparty', 'Extensions');
  const [values] = Object.values(Object(all));
  return isValues(values) ? values : undefined;
}

/** Whether `value` is what a part of the schema says: as much of JSON Schema as Chrome takes for what is managed. */
function fits(value: unknown, part: unknown): boolean {
  const type = within(part, 'type');
  if (type === 'array') return Array.isArray(value) && value.every((one) => fits(one, within(part, 'items')));
  if (type !== 'object') return typeof value === type;
  return isValues(value) && Object.entries(value).every(([key, one]) => fits(one, within(part, 'properties', key)));
}

/** What a file installs, by the id of the extension; undefined where it only sets. */
function installedIn(file: string): Values | undefined {
  const text = readFileSync(join(folder, file), 'utf8');
  if (/\.extensions\./.test(file)) return undefined;
  if (file.endsWith('.reg')) {
    const all = registryOf(text);
    return Object(
      within(all, 'Google', 'Chrome', 'ExtensionSettings') ?? within(all, 'Microsoft', 'Edge', 'ExtensionSettings'),
    );
  }
  const whole = file.endsWith('.plist') ? plistOf(text) : JSON.parse(text);
  return Object(within(within(whole, 'policies') ?? whole, 'ExtensionSettings'));
}

const files = readdirSync(folder);

describe('the policy files', () => {
  it.each(files)('%s is told of in the guide, and sets only what Jeda takes', async (file) => {
    expect(GUIDE).toContain(file);
    const values = managedIn(file);
    if (!values) {
      expect(readFileSync(join(folder, file), 'utf8')).toContain('normal_installed');
      return;
    }
    expect(fits(values, schema), 'as the schema has it').toBe(true);
    const { governing, refused } = await readPolicy(values);
    expect(refused).toEqual([]);
    expect(governing).toEqual({ region: '36.74', hold: 'langgar', sites: ['x', 'facebook', 'instagram'] });
  });

  it.each(files)('%s installs one extension, that may be switched off, from its store', (file) => {
    const installed = installedIn(file);
    if (!installed) return expect(file).toMatch(/^com\..+\.extensions\.EXTENSION_ID_FROM_[A-Z_]+\.plist$/);
    const id = /firefox/.test(file) ? 'jeda@jeda.invalid' : /^EXTENSION_ID_FROM_(CHROME_WEB_STORE|EDGE_ADDONS)$/;
    expect(Object.keys(installed)).toEqual([expect.stringMatching(id)]);
    for (const settings of Object.values(installed)) {
      expect(settings).toMatchObject({ installation_mode: 'normal_installed' });
      expect(within(settings, 'update_url') ?? within(settings, 'install_url')).toMatch(/^https:\/\//);
    }
  });

  it('would be found out by the schema', () => {
    const [sound, ...wrong] = [
      { region: '36.74', sites: ['x'], whileComposing: true, issuers: [{ name: 'a', layer: 'city' }] },
      { region: 36.74 },
      { sites: 'x' },
      { sites: [1] },
      { issuers: [{ name: 'a', secret: 'x' }] },
      { keepText: true },
    ];
    expect(fits(sound, schema)).toBe(true);
    expect(wrong.filter((one) => fits(one, schema))).toEqual([]);
  });

  it('stand ready for every browser and system', () => {
    expect(files).toHaveLength(10);
  });

  it('name no extension by an id that nobody has given it', () => {
    const ids = files.flatMap((file) => readFileSync(join(folder, file), 'utf8').match(/\b[a-p]{32}\b/g) ?? []);
    expect(ids).toEqual([]);
  });

  it('name Firefox’s by the id of the manifest', () => {
    const manifest: unknown =
      typeof config.manifest === 'function' ? config.manifest({ browser: 'firefox' } as never) : {};
    const id = within(manifest, 'browser_specific_settings', 'gecko', 'id');
    expect(readFileSync(join(folder, 'firefox-policies.json'), 'utf8')).toContain(`"${id}"`);
  });
});

it('says the same keys to Chrome, to Jeda and in the guide', () => {
  expect(Object.keys(schema.properties).toSorted()).toEqual(POLICY_KEYS.toSorted());
  for (const key of POLICY_KEYS) expect(GUIDE).toContain(`\`${key}\``);
});
