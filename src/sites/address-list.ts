/** The sites by name and address, without their selectors. A build puts the finished list here (`wxt.config.ts`), not the sites. */
import { SITES } from './index.ts';
import type { Site } from './schema.ts';

export type Address = Pick<Site, 'id' | 'name' | 'hosts' | 'paths'>;

export const ADDRESSES: readonly Address[] = SITES.map(({ id, name, hosts, paths }) => ({
  id,
  name,
  hosts,
  ...(paths && { paths }),
}));
