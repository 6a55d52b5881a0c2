export { openGate } from './gate.ts';
export { createGuard } from './guard.ts';
export { nearsSend } from './press.ts';
