import { type ComponentType, h } from 'preact';
import { useEffect, useReducer } from 'preact/hooks';

/** A part of a screen whose code is read from our own package when it is first shown. */
export interface LatePart<Props> {
  readonly load: () => Promise<ComponentType<Props>>;
  loaded?: ComponentType<Props>;
}

/** Shows a late part, so that the first paint need not wait for it. It stays empty for that moment. */
export function Later<Props extends object>({ part, props }: { part: LatePart<Props>; props: Props }) {
  const [, redraw] = useReducer((times: number, _: undefined) => times + 1, 0);
  useEffect(() => {
    if (part.loaded) return;
    part.load().then((loaded) => {
      part.loaded = loaded;
      redraw(undefined);
    });
  }, [part]);
  return part.loaded ? h(part.loaded, props) : null;
}
