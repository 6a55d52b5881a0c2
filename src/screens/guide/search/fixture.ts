/** The shipped guidance as the search sees it, for the tests of these rooms; nothing that ships imports it. */
import { guidedBook } from '../../../rulebook/guides.ts';
import type { GuidanceView } from '../../model/guidance-views.ts';
import { guidanceModel } from '../guidance-model.ts';

/** Every point for every status, in Indonesian. */
export function allPoints(): GuidanceView[] {
  const { rulebook } = guidedBook();
  const who = { region: '36.74', message: (key: string) => key, local: (text: { id: string }) => text.id };
  const points = (['official', 'non-asn'] as const).flatMap((status) => guidanceModel({ rulebook, status, ...who }));
  return [...new Map(points.map((point) => [point.id, point])).values()];
}
