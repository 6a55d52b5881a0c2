import type { Pack } from '../../rulebook/schema.ts';
import { Fold } from '../system/law-fold.tsx';
import { useTexts } from '../system/texts.ts';
import { useEditor } from './editor.ts';
import { ISSUED_LAYERS } from './pack-draft.ts';
import { Part } from './part.tsx';
import { PathChoice, PathField, PathRegion } from './path-field.tsx';

/** Who says it, with which letter, for which place, from when until when. */
export function Head() {
  const { message } = useTexts();
  const { pack, change } = useEditor();
  const { title, letter = { number: '', date: '' } } = pack;
  const setLetter = (part: Partial<NonNullable<Pack['letter']>>, field: string) =>
    change(`letter.${field}`, { letter: { ...letter, ...part } });
  return (
    <Part id="head" title={message('author_head')}>
      <PathField
        path="title.id"
        label={message('author_title')}
        help={message('author_title_help')}
        value={title.id}
        set={(id) => change('title.id', { title: { ...title, id } })}
      />
      <PathField
        path="issuer"
        label={message('author_issuer')}
        help={message('author_issuer_help')}
        value={pack.issuer}
        set={(issuer) => change('issuer', { issuer })}
      />
      <div class="fields">
        <PathChoice
          path="layer"
          label={message('author_layer')}
          help={message('author_layer_help')}
          values={ISSUED_LAYERS.map((value) => ({ value, label: message(`guide_layer_${value}`) }))}
          value={ISSUED_LAYERS.find((one) => one === pack.layer) ?? 'office'}
          set={(layer) => change('', { layer })}
        />
        <PathRegion
          path="region"
          help={message(`author_region_help_${pack.layer}`)}
          value={pack.region}
          set={(region) => change('region', { region })}
        />
      </div>
      <div class="fields">
        <PathField
          path="from"
          type="date"
          label={message('author_from')}
          help={message('author_from_help')}
          value={pack.from}
          set={(from) => change('from', { from })}
        />
        <PathField
          path="to"
          type="date"
          label={message('author_to')}
          help={message('author_to_help')}
          value={pack.to}
          set={(to) => change('to', { to })}
        />
      </div>
      <div class="fields">
        <PathField
          path="letter.number"
          label={message('author_letter_number')}
          help={message('author_letter_help')}
          value={letter.number}
          set={(number) => setLetter({ number }, 'number')}
        />
        <PathField
          path="letter.date"
          type="date"
          label={message('author_letter_date')}
          value={letter.date}
          set={(date) => setLetter({ date }, 'date')}
        />
      </div>
      <Fold title={message('author_more')}>
        <PathField
          path="letter.about"
          label={message('author_letter_about')}
          value={letter.about?.id}
          set={(id) => setLetter({ about: { ...letter.about, id } }, 'about')}
        />
        <PathField
          path="letter.url"
          label={message('author_letter_url')}
          help={message('author_url_help')}
          value={letter.url}
          set={(url) => setLetter({ url }, 'url')}
        />
        <PathField
          path="title.en"
          lang="en"
          label={message('author_title_en')}
          value={title.en}
          set={(en) => change('title.en', { title: { ...title, en } })}
        />
        <div class="fields">
          <PathField
            path="asOf"
            type="date"
            label={message('author_as_of')}
            help={message('author_as_of_help')}
            value={pack.asOf}
            set={(asOf) => change('asOf', { asOf })}
          />
          <PathField
            path="version"
            type="number"
            label={message('author_edition')}
            help={message('author_edition_help')}
            value={numbered(pack.version)}
            set={(written) => change('version', { version: numberOf(written) })}
          />
        </div>
        <p class="meta">{message('author_id', [pack.id])}</p>
      </Fold>
    </Part>
  );
}

/** A number that is none yet stands as an empty field. */
export const numbered = (number: number | undefined): string =>
  number === undefined || Number.isNaN(number) ? '' : `${number}`;
export const numberOf = (written: string): number => (/^\d+$/.test(written.trim()) ? Number(written) : Number.NaN);
