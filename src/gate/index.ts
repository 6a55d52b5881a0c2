export { type GateOptions, type Held, openGate } from './gate.ts';
export { createGuard, type Guard } from './guard.ts';
