export { DEFAULT_SETTINGS } from './default-settings.ts';
export { eraseAll } from './erase.ts';
export { countFailure, type Failures, forgetFailures, NO_FAILURES, readFailures } from './failures.ts';
export { type Governed, type Governing, governed, keepGoverning, readGoverning } from './governing.ts';
export { handOver, takeHanded, whenHanded } from './hand-over.ts';
export { addHosts, dropLostHosts, hostsOf, registerHosts, removeHost } from './hosts.ts';
export { addTexts, chooseLanguage, type Language, language, local, message } from './i18n.ts';
export { decideLastWarning, forgetLastWarning, keepLastWarning, readLastWarning } from './last-warning.ts';
export { forgetLearned, keepLearned, readLearned } from './learned.ts';
export { listen, OUTCOMES, type Outcome, type ToBackground, type Warning } from './messages.ts';
export { originOf } from './origin-of.ts';
export { CIRCULARS_KEY, readStoredSettings, watchPacks, watchSettings } from './page-settings.ts';
export { answerModel, answerPacks, answerTab, askModel, askPacks, askTab } from './questions.ts';
export {
  hasSettings,
  mendSettings,
  readGoverned,
  readSettings,
  type SettingsChange,
  writeSettings,
} from './settings.ts';
export { type Settings, WELCOME_STEPS } from './settings-schema.ts';
export type { Guard, Stage } from './stages.ts';
export { askPermission, type Known, type TabState, tabState } from './tab-state.ts';
export { tell } from './tell.ts';
export { localDay } from './today.ts';
export { isWatched, type Pause, pauseOf, pausesWith, type Resting } from './watched.ts';
