import type { Composer } from '../composer.ts';
import { FieldBox } from '../editors/field-box.tsx';

interface Field {
  readonly name: string;
  readonly label?: string;
  /** What the site itself gives its field. */
  readonly attributes?: Readonly<Record<string, string>>;
}

interface Props {
  readonly composer: Composer;
  /** One line. */
  readonly name: Field;
  readonly bio: Field;
}

/** What an account says of itself: a name, and a few lines under it. */
export function ProfileFields({ composer, name, bio }: Props) {
  return (
    <>
      <FieldBox composer={composer} act="post" oneLine {...name} />
      <FieldBox composer={composer} act="post" {...bio} />
    </>
  );
}
