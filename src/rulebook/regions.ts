/** Where a pack holds: Kemendagri codes, two digits for a province (`36`), two more for a city or regency (`36.74`). */
import type { LocalText } from '../vocabulary.ts';
import type { Layer } from './layers.ts';

/** Whether a rule for `outer` holds in `inner`: `id` holds everywhere, `36` holds in `36.74`. Kemendagri codes. */
export function covers(outer: string, inner: string): boolean {
  return outer === 'id' || outer === inner || inner.startsWith(`${outer}.`);
}

interface Place {
  readonly code: RegExp;
  readonly mend: LocalText;
}

/** The layers that speak for one kind of place. Oversight and offices may serve a city, a province or the country. */
const PLACES: Readonly<Partial<Record<Layer, Place>>> = {
  national: {
    code: /^(id)?$/,
    mend: {
      id: 'paket nasional berlaku di seluruh Indonesia: hapus "region", atau pilih lapisan province atau city',
      en: 'a national pack holds in the whole country: remove "region", or choose the layer province or city',
    },
  },
  province: {
    code: /^\d{2}$/,
    mend: {
      id: 'paket provinsi harus menyebut kode provinsinya, dua angka, misalnya 36',
      en: 'a pack of a province must name its code of two digits, for example 36',
    },
  },
  city: {
    code: /^\d{2}\.\d{2}$/,
    mend: {
      id: 'paket kota atau kabupaten harus menyebut kode wilayahnya, empat angka, misalnya 36.74',
      en: 'a pack of a city or regency must name its code of four digits, for example 36.74',
    },
  },
};

/** What to do where a layer cannot speak for `region` (Kemendagri code; left out: none is named); undefined where it can. */
export function misplaced(layer: Layer, region = ''): LocalText | undefined {
  const place = PLACES[layer];
  return place && !place.code.test(region) ? place.mend : undefined;
}
