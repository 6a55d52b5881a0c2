import { useEffect, useState } from 'preact/hooks';
import type { GuidanceView } from '../../model/guidance-views.ts';
import type { GuidanceSearch } from './search.ts';

type Made = { readonly points: readonly GuidanceView[] | undefined; readonly search: GuidanceSearch };

/** The search over these points; undefined until it is loaded, after the first paint. */
export function useSearch(points: readonly GuidanceView[] | undefined): GuidanceSearch | undefined {
  const [made, setMade] = useState<Made>();
  useEffect(() => {
    if (!points) return undefined;
    let left = false;
    import('./search.ts').then(({ createSearch }) => {
      if (!left) setMade({ points, search: createSearch(points) });
    });
    return () => {
      left = true;
    };
  }, [points]);
  return made?.search;
}
