export { watchAbove } from './above.ts';
export { advise, placeBeside } from './advise.ts';
export { keepOwnEvents } from './own-events.ts';
export type { HintPlace } from './spot.ts';
export { createSurface, type Surface } from './surface.ts';
export type { Choice, DialogWords, WarningView } from './view.ts';
