/** An editor of old: its words stand in a frame without an address, everything else around it. */

import { useEffect, useRef } from 'react';
import type { Composer } from '../composer.ts';
import type { PageBox, SentAct } from '../record.ts';

interface Props {
  readonly composer: Composer;
  readonly name: string;
  readonly act: SentAct;
  readonly label: string;
}

export function FrameBox({ composer, name, act, label }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const bodyOf = () => frame.current?.contentDocument?.body;

  /** Firefox makes the empty page of a frame anew a moment later. */
  const make = () => {
    const body = bodyOf();
    if (!body) return;
    body.contentEditable = 'true';
    body.oninput = () => composer.changed(name, body.textContent ?? '');
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: a box is added once, when it mounts
  useEffect(() => {
    make();
    const box: PageBox = {
      name,
      act,
      text: () => bodyOf()?.textContent?.trim() ?? '',
      selection: () => ({ anchor: 0, focus: 0 }),
      clear: () => bodyOf()?.replaceChildren(),
      editor: () => frame.current,
    };
    return composer.add(box);
  }, []);

  return <iframe ref={frame} title={label} className="framed" onLoad={make} />;
}
