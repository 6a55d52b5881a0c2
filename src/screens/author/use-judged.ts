import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Fault } from '../../rulebook/duplicates.ts';
import type { Example, Pack } from '../../rulebook/schema.ts';
import type { AuthorActions, JudgedDraft } from './author-view.ts';
import { soundPart } from './pack-draft.ts';

/** The classifier is built anew when a name or a word has changed: in a pause of typing. In milliseconds. */
const PAUSE = 300;

/** What the sound part of the pack does: its points in Panduan, its examples judged, a draft tried. */
export function useJudged(pack: Pack, faults: readonly Fault[], doing: Pick<AuthorActions, 'pointsOf' | 'judge'>) {
  const [text, tryOut] = useState('');
  const [judged, setJudged] = useState<ReadonlyMap<Example, JudgedDraft>>(new Map());
  const [tried, setTried] = useState<{ readonly text: string; readonly judged: JudgedDraft }>();
  const run = useRef(0);

  // The faults are those of a moment ago; a part that was broken since is left out when they come.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the faults follow the pack
  const sound = useMemo(() => soundPart(pack, faults), [faults]);
  const points = useMemo(() => doing.pointsOf(sound), [sound, doing]);

  useEffect(() => {
    run.current++;
    const own = run.current;
    const waiting = setTimeout(async () => {
      const examples = (sound.examples ?? []).filter((one) => one.text.trim() !== '');
      const drafts: Example[] = [...examples, ...(text.trim() === '' ? [] : [{ text, expected: 'aman' } as const])];
      const told = drafts.length > 0 ? await doing.judge(sound, drafts).catch(() => []) : [];
      if (own !== run.current) return;
      setJudged(new Map(examples.flatMap((one, at) => (told[at] ? [[one, told[at]] as const] : []))));
      const last = told[examples.length];
      setTried(last && { text, judged: last });
    }, PAUSE);
    return () => clearTimeout(waiting);
  }, [sound, text, doing]);

  return { points, tried, tryOut, judged: (pack.examples ?? []).map((one) => judged.get(one)) };
}
