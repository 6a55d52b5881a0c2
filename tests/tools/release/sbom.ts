/** What ships, as a CycloneDX bill of materials: npm writes it; what is of the moment and of the machine is taken out. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { output } from './run.ts';

/** The same bytes for the same lockfile and commit. */
export function sbom(clone: string): string {
  const bill = JSON.parse(
    output(clone, 'npm', 'sbom', '--sbom-format=cyclonedx', '--omit=dev', '--sbom-type=application'),
  );
  const lock = readFileSync(join(clone, 'package-lock.json'));
  bill.serialNumber = `urn:uuid:${uuidOf(lock)}`;
  bill.metadata.timestamp = output(clone, 'git', 'log', '-1', '--format=%cI');
  // npm takes the name of the folder.
  bill.metadata.component.name = JSON.parse(readFileSync(join(clone, 'package.json'), 'utf8')).name;
  return `${JSON.stringify(bill, null, 2)}\n`;
}

/** RFC 9562, version 8: of the bytes alone. */
function uuidOf(bytes: Uint8Array): string {
  const hex = createHash('sha256').update(bytes).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}
