/** What can be wrong with the journal's place on this device. Each has a sentence for the person: `journal_fault_<fault>`. */
export const JOURNAL_FAULTS = ['newer', 'blocked', 'broken', 'full', 'private', 'unavailable'] as const;
export type JournalFault = (typeof JOURNAL_FAULTS)[number];

export class JournalError extends Error {
  readonly fault: JournalFault;

  constructor(fault: JournalFault) {
    super(`journal: ${fault}`);
    this.fault = fault;
  }
}

/** By the names that the IndexedDB standard gives its errors. */
const BY_NAME: Readonly<Record<string, JournalFault>> = {
  VersionError: 'newer',
  QuotaExceededError: 'full',
  NotFoundError: 'broken',
  ConstraintError: 'broken',
  DataError: 'broken',
};

export function faultOf(error: unknown): JournalFault {
  if (error instanceof JournalError) return error.fault;
  return (error instanceof Error ? BY_NAME[error.name] : undefined) ?? 'unavailable';
}
