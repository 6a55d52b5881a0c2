/** What is kept only after it has passed its schema. */
export { forgetLearned, keepLearned, writeSettings } from '../../src/browser/index.ts';
