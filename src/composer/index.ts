export { type Attention, attend } from './attention.ts';
export { allBelow } from './below.ts';
export { type Box, boxesOf, boxIn, composerOf, isField } from './box.ts';
export { caretOffset, caretRect, keepCaret } from './caret.ts';
export { draftIn } from './draft.ts';
export { ancestorsOf, elementsOf, nearest, rootsOf, type Way, wayOf } from './path.ts';
export { type Reading, read } from './reading.ts';
export { shadowOf } from './shadow.ts';
