export { countFailure, type Failures, forgetFailures, readFailures } from './failures.ts';
export { addHosts, dropLostHosts, hostsOf, originOf, registerHosts, removeHost } from './hosts.ts';
export { chooseLanguage, type Language, language, local, message } from './i18n.ts';
export { decideLastWarning, forgetLastWarning, keepLastWarning, readLastWarning } from './last-warning.ts';
export {
  answerModel,
  answerTab,
  askModel,
  askTab,
  listen,
  OUTCOMES,
  type Outcome,
  type ToBackground,
  tell,
  type Warning,
} from './messages.ts';
export { DEFAULT_SETTINGS, readSettings, type Settings, watchSettings, writeSettings } from './settings.ts';
export { askPermission, type Known, type TabState, tabState } from './tab-state.ts';
export { localDay } from './today.ts';
export { isWatched, type Pause, pauseOf, pausesWith, type Resting } from './watched.ts';
