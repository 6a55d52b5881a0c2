export { type Attention, attend } from './attention.ts';
export { type Box, boxesOf, boxIn, composerOf, isField } from './box.ts';
export { caretOffset, caretRect, keepCaret } from './caret.ts';
export { draftIn } from './draft.ts';
export { allBelow, ancestorsOf, closedRootAt, elementsOf, nearest, rootsOf } from './path.ts';
export { type Reading, read } from './reading.ts';
export { shadowOf } from './shadow.ts';
