/** Which Kemendagri codes exist. Without the names: the schemas need no more, and every page of ours brings them. */
import data from '../../assets/region-codes.json' with { type: 'json' };

const BY_PROVINCE: Readonly<Record<string, string>> = data.codes;

/** Whether a province (`36`), regency or city (`36.74`) has this code. */
export function isRegion(code: string): boolean {
  const [province = '', own, ...rest] = code.split('.');
  if (!Object.hasOwn(BY_PROVINCE, province) || rest.length > 0) return false;
  if (own === undefined) return true;
  const runs = BY_PROVINCE[province]?.split(' ') ?? [];
  return /^\d{2}$/.test(own) && runs.some((run) => isIn(run, own));
}

/** `01-04` or `71`; both have two digits, so they compare as texts. */
function isIn(run: string, number: string): boolean {
  const [first = '', last = first] = run.split('-');
  return first <= number && number <= last;
}

/** The code as people and tables write it: `3674`, `36.74`, `36,74` and `36`; undefined where no region has it. */
export function regionCode(written: string): string | undefined {
  const digits = written.replace(/[.,\s]/g, '');
  const code = /^\d{4}$/.test(digits) ? `${digits.slice(0, 2)}.${digits.slice(2)}` : digits;
  return isRegion(code) ? code : undefined;
}
