export { advise, placeBeside } from './advise.ts';
export { keepOwnEvents } from './own-events.ts';
export { createSurface, type Surface } from './surface.ts';
export type { Choice, WarningView } from './view.ts';
