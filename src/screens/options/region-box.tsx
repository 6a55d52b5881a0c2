import { useRef, useState } from 'preact/hooks';
import { regionCode } from '../../rulebook/region-codes.ts';
import { type Region, regionName, regionsLike } from '../../rulebook/region-names.ts';
import { useTexts } from '../system/texts.ts';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly fault?: string | undefined;
  readonly locked?: boolean;
  /** The whole country may be chosen too. */
  readonly national?: boolean;
  /** It may be left empty. */
  readonly optional?: boolean;
  /** Kemendagri code, `id`, or empty. */
  readonly chosen: string;
  readonly choose: (code: string) => void;
}

/** How people may ask for the whole country. */
const NATIONAL = /^(id|indo\p{L}*|nas\p{L}*|seluruh.*|all)$/iu;

/** So many are listed at once; the others are counted. Fits a small screen. */
const LISTED = 6;

/**
 * A province, regency or city, found by the first letters of its name or by its code. A combobox whose list stands in the page
 * and not above it: it needs no room beside it, and nothing that an old browser does not have.
 */
export function RegionBox({ id, label, help, fault, locked = false, chosen, choose, ...may }: Props) {
  const { message } = useTexts();
  const { national = false, optional = false } = may;
  /** What is being written; undefined where what is chosen stands in the field. */
  const [written, setWritten] = useState<string>();
  const [at, setAt] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  // Once a whole code is taken the list goes, before the person presses elsewhere: nothing must move under their finger.
  const isTaken = written === undefined || written.trim() === '' || regionCode(written) === chosen;
  const country: readonly Region[] =
    national && NATIONAL.test(written?.trim() ?? '') ? [{ code: 'id', name: message('options_region_all') }] : [];
  const found = isTaken ? [] : [...country, ...regionsLike(written)];
  const listed = found.slice(0, LISTED);
  const isOpen = listed.length > 0;
  const isLost = !isTaken && found.length === 0;
  const whole = national ? message('options_region_all') : '';
  // A code that no region has stands there as it is, so that its fault is seen.
  const told = chosen === 'id' ? whole : (regionName(chosen) ?? chosen);
  const optionId = (index: number) => `${id}-option-${index}`;

  function write(text: string) {
    setWritten(text);
    setAt(0);
    if (optional && text.trim() === '') choose('');
    // A whole code leaves no doubt. That of a province is also the beginning of others: it is chosen from the list.
    const code = regionCode(text);
    if (code !== undefined && code.length > 2) choose(code);
  }

  function take({ code }: Region) {
    choose(code);
    setWritten(undefined);
    input.current?.focus();
  }

  function press(event: KeyboardEvent) {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const active = listed[at];
    if (event.key === 'Escape') setWritten(undefined);
    else if (by && isOpen) setAt((at + by + listed.length) % listed.length);
    else if (event.key === 'Enter' && active) take(active);
    else return;
    event.preventDefault();
  }

  return (
    <div class="field region-box">
      <label class="field-label" for={id}>
        {label}
      </label>
      <p class="help" id={`${id}-help`}>
        {help}
      </p>
      <input
        id={id}
        ref={input}
        type="text"
        lang="id"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        placeholder={message('options_region_placeholder')}
        disabled={locked}
        value={written ?? told}
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-activedescendant={isOpen ? optionId(at) : undefined}
        aria-describedby={`${id}-help ${id}-fault`}
        aria-invalid={isLost || fault !== undefined}
        onInput={(event) => write(event.currentTarget.value)}
        onKeyDown={press}
        // The list stays where nothing of it was taken: what is only written must not look as if it were chosen.
        onBlur={() => isTaken && setWritten(undefined)}
      />
      <div>
        <div id={`${id}-list`} role="listbox" aria-label={label} class="region-list" hidden={!isOpen}>
          {listed.map((region, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field
            // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field
            <div
              key={region.code}
              id={optionId(index)}
              role="option"
              aria-selected={index === at}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => take(region)}
            >
              {region.name}
              <span class="help">{[region.province, region.code].filter(Boolean).join(' · ')}</span>
            </div>
          ))}
        </div>
        <p class={isLost || fault ? 'field-fault' : 'help'} id={`${id}-fault`} role="status">
          {isLost ? message('options_region_lost', [written?.trim() ?? '']) : (fault ?? countTold(found.length))}
        </p>
      </div>
    </div>
  );

  function countTold(count: number): string | undefined {
    if (count === 0) return undefined;
    return count > LISTED
      ? message('options_region_many', [`${count}`, `${LISTED}`])
      : message('options_region_found', [`${count}`]);
  }
}
