export { type Attention, attend } from './attention.ts';
export { allBelow } from './below.ts';
export { type Box, boxesOf, boxIn, composerOf, isField } from './box.ts';
export { caretOffset, caretRect, keepCaret } from './caret.ts';
export { draftIn } from './draft.ts';
export { ancestorsOf, elementsOf, nearest, rootsOf, type Way, wayOf } from './path.ts';
export { LONGEST, type Reading, read, readTogether } from './reading.ts';
export { shadowOf } from './shadow.ts';
export { isWritten, noteWritten } from './written.ts';
