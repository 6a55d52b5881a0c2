import { useTexts } from '../system/texts.ts';
import type { RegionStanding } from './options-view.ts';
import { RegionBox } from './region-box.tsx';
import { regionTold } from './region-told.ts';

interface Props {
  readonly standing: RegionStanding;
  readonly chosen: string;
  readonly locked: boolean;
  readonly choose: (code: string) => void;
}

/** The whole country: no city and no province of one's own. */
const NATIONAL = 'id';

/** Which city's or province's circulars and elections apply. None is chosen until the person chooses. */
export function RegionChoice({ standing, chosen, locked, choose }: Props) {
  const { message } = useTexts();
  const isChosen = chosen !== NATIONAL;
  return (
    <fieldset class="choices">
      <legend>{message('options_region')}</legend>
      {locked && <p class="locked">{message('managed_locked', ['region'])}</p>}
      <RegionBox
        id="region"
        label={message('options_region_search')}
        help={message('options_region_help')}
        chosen={chosen}
        locked={locked}
        choose={choose}
      />
      <div class="region-standing" role="status">
        {isChosen ? (
          <>
            <p class="strong">{message('options_region_chosen', [regionTold(chosen, message), chosen])}</p>
            <ul>
              {standing.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </>
        ) : (
          <p>{message('options_region_unchosen')}</p>
        )}
      </div>
      <p class="meta">{message('options_region_source')}</p>
      {isChosen && !locked && (
        <button type="button" class="plain small" onClick={() => choose(NATIONAL)}>
          {message('options_region_none')}
        </button>
      )}
    </fieldset>
  );
}
