import { useEffect, useState } from 'preact/hooks';
import type { JudgedExample } from '../../classifier/examples.ts';
import { useTexts } from '../system/texts.ts';
import { JudgedExamples } from './judged-examples.tsx';
import type { OptionsActions } from './options-view.ts';

interface Props {
  readonly id: string;
  readonly judge: OptionsActions['judgeCircular'];
}

/** The examples of a circular that lies here already, judged when it is shown; what it says holds however they are judged. */
export function OwnExamples({ id, judge }: Props) {
  const { message } = useTexts();
  const [judged, setJudged] = useState<readonly JudgedExample[] | 'judging' | 'failed'>('judging');

  useEffect(() => {
    judge(id).then(setJudged, () => setJudged('failed'));
  }, [id, judge]);

  if (judged === 'judging') return <p class="meta">{message('options_examples_judging')}</p>;
  if (judged === 'failed') return <p class="fault">{message('options_examples_failed')}</p>;
  return (
    <div class="judged">
      <JudgedExamples examples={judged} />
      {judged.some(({ holds }) => !holds) && <p class="help">{message('options_examples_differ')}</p>}
    </div>
  );
}
