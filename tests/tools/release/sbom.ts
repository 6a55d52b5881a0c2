/** What ships, as a CycloneDX bill of materials. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { output } from './run.ts';
import { type Shipped, shippedPackages } from './shipped.ts';

/** The same bytes for the same lockfile and commit. @param clone a checkout, with its history. */
export function sbom(clone: string): string {
  const lock = readFileSync(join(clone, 'package-lock.json'));
  const { name, version, license, description } = JSON.parse(readFileSync(join(clone, 'package.json'), 'utf8'));
  const shipped = shippedPackages(clone);
  const refs = new Map(shipped.map((one) => [one.name, purlOf(one)] as const));
  const root = purlOf({ name, version });
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    serialNumber: `urn:uuid:${uuidOf(lock)}`,
    version: 1,
    metadata: {
      timestamp: output(clone, 'git', 'log', '-1', '--format=%cI'),
      component: { 'bom-ref': root, type: 'application', name, version, description, purl: root, ...licences(license) },
    },
    components: shipped.map(component),
    dependencies: [
      { ref: root, dependsOn: [...refs.values()] },
      ...shipped.map((one) => ({ ref: purlOf(one), dependsOn: one.needs.flatMap((need) => refs.get(need) ?? []) })),
    ],
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

function component(one: Shipped) {
  const purl = purlOf(one);
  const [group, name] = one.name.startsWith('@') ? one.name.split('/') : [undefined, one.name];
  return {
    'bom-ref': purl,
    type: 'library',
    ...(group !== undefined && { group }),
    name,
    version: one.version,
    scope: 'required',
    ...hashes(one.integrity),
    ...licences(one.licence),
    purl,
  };
}

const licences = (spdx: string) => ({ licenses: [{ license: { id: spdx } }] });

function hashes(integrity: string | undefined) {
  const [, content] = integrity?.match(/^sha512-(.+)$/) ?? [];
  return content === undefined
    ? {}
    : { hashes: [{ alg: 'SHA-512', content: Buffer.from(content, 'base64').toString('hex') }] };
}

/** https://github.com/package-url/purl-spec: the @ of a scope is written as %40. */
const purlOf = ({ name, version }: Pick<Shipped, 'name' | 'version'>) =>
  `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** RFC 9562, version 8: of the bytes alone. */
function uuidOf(bytes: Uint8Array): string {
  const hex = createHash('sha256').update(bytes).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}
