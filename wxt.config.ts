import { defineConfig } from 'wxt';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  publicDir: 'assets/public',
  entrypointsDir: 'entrypoints',
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
    // Vite's preload code would fetch; nothing that ships may.
    build: { minify: true, sourcemap: false, modulePreload: false },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'id',
    permissions: ['storage', 'activeTab', 'scripting', 'contextMenus'],
    // Asked for one host at a time, when the person adds it in the popup.
    optional_host_permissions: ['https://*/*'],
    // Until a tab is known to be watched.
    action: { default_icon: { 16: 'sign/idle-16.png', 32: 'sign/idle-32.png' } },
    omnibox: { keyword: 'jeda' },
    commands: {
      // Beside Alt+J, which goes from a compose box to its hint. Neither browser nor their usual menus use it.
      'check-selection': {
        suggested_key: { default: 'Alt+Shift+J', mac: 'MacCtrl+Shift+J' },
        description: '__MSG_menu_command__',
      },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; form-action 'none'; base-uri 'none'",
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'jeda@jeda.invalid',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
