import { describe, expect, it } from 'vitest';
import en from '../../assets/public/_locales/en/messages.json' with { type: 'json' };
import { faultOf, JOURNAL_FAULTS, JournalError } from './fault.ts';

describe('a fault of the storage', () => {
  it('is known by the name of its error', () => {
    expect(faultOf(new DOMException('', 'QuotaExceededError'))).toBe('full');
    expect(faultOf(new DOMException('', 'VersionError'))).toBe('newer');
    expect(faultOf(new DOMException('', 'NotFoundError'))).toBe('broken');
    expect(faultOf(new JournalError('blocked'))).toBe('blocked');
    expect(faultOf(new DOMException('', 'UnknownError'))).toBe('unavailable');
    expect(faultOf('whatever')).toBe('unavailable');
  });

  it('has a sentence each', () => {
    for (const fault of JOURNAL_FAULTS) expect(en).toHaveProperty(`journal_fault_${fault}`);
  });
});
