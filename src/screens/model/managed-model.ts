/** What the person's institution has set by the browser's policies, in words. Pure. */
import type { Governing } from '../../browser/index.ts';
import type { Message } from '../../vocabulary.ts';
import type { Locked, ManagedView } from './views.ts';

interface Reader {
  readonly message: Message;
  readonly sites: readonly { readonly id: string; readonly name: string }[];
  /** Names of regions by their codes; left out by a page that has not brought them. */
  readonly placeName?: ((code: string) => string | undefined) | undefined;
}

/** Undefined where nothing is set. */
export function managedModel(
  governing: Governing | undefined,
  { message, sites, placeName }: Reader,
): ManagedView | undefined {
  if (!governing) return undefined;
  const { status, region, hold, whileComposing, sites: always, packs, issuers, refused = 0 } = governing;
  const list = (items: readonly string[]) => items.join(', ');
  const nameOf = (id: string) => sites.find((site) => site.id === id)?.name ?? id;
  const told: Record<string, string | undefined> = {
    status: status && message('managed_status', [message(`settings_status_${status.replace('-', '_')}`)]),
    region: region && message('managed_region', [placeName?.(region) ?? region]),
    hold: hold && message(`managed_hold_${hold}`),
    whileComposing: whileComposing && message('managed_composing'),
    sites: always && message('managed_sites', [list(always.map(nameOf))]),
    packs: packs && message('managed_packs', [list(packs.map(({ title }) => title))]),
    issuers: issuers && message('managed_issuers', [list(issuers)]),
  };
  return { set: Object.entries(told).flatMap(([key, text]) => (text ? { key, text } : [])), refused };
}

/** The choices that are not the person's to make. The least strict is nobody's to lock. */
export function lockedIn({ status, region, hold, whileComposing }: Governing = {}): Locked {
  return {
    status: status !== undefined,
    region: region !== undefined,
    hold: hold === 'waspada',
    whileComposing: whileComposing === true,
  };
}
