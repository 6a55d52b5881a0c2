import { useState } from 'preact/hooks';
import { useTexts } from '../system/texts.ts';
import { Choices } from './choices.tsx';
import type { PackView, RegionView } from './options-view.ts';

interface Props {
  readonly regions: readonly RegionView[];
  readonly packs: readonly PackView[];
  readonly chosen: string;
  readonly locked: boolean;
  readonly choose: (code: string) => void;
}

/** The whole country: no city and no province of one's own. */
const NATIONAL = 'id';
const OTHER = 'other';

/** Which city's or province's circular applies: one that the packs know, another by its code, or none. */
export function RegionChoice({ regions, packs, chosen, locked, choose }: Props) {
  const { message } = useTexts();
  const isKnown = chosen === NATIONAL || regions.some(({ code }) => code === chosen);
  const [other, setOther] = useState(!isKnown);
  const [code, setCode] = useState(isKnown ? '' : chosen);
  const isCode = /^\d{2}(\.\d{2})?$/.test(code);
  const inForce = packs.filter(({ region, applies }) => region && applies).map(({ title }) => title);

  function pick(value: string) {
    setOther(value === OTHER);
    if (value !== OTHER) choose(value);
    else if (isCode) choose(code);
  }

  function write(next: string) {
    setCode(next);
    if (/^\d{2}(\.\d{2})?$/.test(next)) choose(next);
  }

  return (
    <>
      <Choices
        name="region"
        legend={message('options_region')}
        help={message('options_region_help')}
        options={[
          ...regions.map(({ code, label }) => ({ value: code, label, help: message('options_region_code', [code]) })),
          { value: OTHER, label: message('options_region_other') },
          { value: NATIONAL, label: message('options_region_none') },
        ]}
        locked={locked ? message('managed_locked', ['region']) : undefined}
        chosen={other ? OTHER : chosen}
        choose={pick}
      />
      {other && (
        <div class="field">
          <label class="field-label" for="region-code">
            {message('options_region_write')}
          </label>
          <p class="help" id="region-help">
            {message('options_region_write_help')}
          </p>
          <input
            id="region-code"
            type="text"
            inputMode="decimal"
            autocomplete="off"
            maxLength={5}
            disabled={locked}
            value={code}
            aria-describedby="region-help region-fault"
            aria-invalid={code !== '' && !isCode}
            onInput={(event) => write(event.currentTarget.value.trim())}
          />
          <p class="field-fault" id="region-fault" role="status">
            {code !== '' && !isCode && message('options_region_fault')}
          </p>
        </div>
      )}
      <p class="help">
        {inForce.length > 0
          ? message('options_region_in_force', [inForce.join('; ')])
          : message('options_region_only_national')}
      </p>
    </>
  );
}
