/** A disk that takes nothing any more: no settings, no last warning, no journal, no count. */
export * from '../../src/browser/index.ts';

const refuse = () => Promise.reject(new DOMException('broken on purpose', 'QuotaExceededError'));

export const keepLastWarning = refuse;
export const decideLastWarning = refuse;
export const writeSettings = refuse;
export const countFailure = refuse;

if (location.protocol.endsWith('-extension:')) {
  IDBFactory.prototype.open = () => {
    throw new DOMException('broken on purpose', 'UnknownError');
  };
}
