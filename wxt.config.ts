import { defineConfig } from 'wxt';

// Hosts are asked for one by one, when the user enables a site. `https://*/*` is only the outer bound of what may
// be asked: federated servers and people's own sites can stand on any host.
const ANY_HOST = 'https://*/*';

// Says what rule 2 of the design says, and the browser enforces it: nothing leaves the extension's pages.
const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; " +
  "form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    short_name: 'Kithcraft',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'alarms',
      'activeTab',
      'scripting',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    // Asked for when the first follow-up is set; without it everything else works.
    optional_permissions: ['notifications'],
    optional_host_permissions: [ANY_HOST],
    host_permissions: [],
    content_security_policy: { extension_pages: CSP },
    action: { default_title: '__MSG_action__' },
    omnibox: { keyword: 'k' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandLog__' },
      // Beside each other on the keyboard. Chromium has Alt+Shift+N and P for groups of tabs, and gives them to nobody.
      note: { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandNote__' },
      // Firefox opens a sidebar for no extension's own doing, but has a command for it.
      [browser === 'firefox' ? '_execute_sidebar_action' : 'panel']: {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_commandPanel__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'kithcraft@kithcraft.example',
              // The first with the Navigation API, by which a page's own navigation is followed.
              strict_min_version: '147.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
  zip: { artifactTemplate: '{{name}}-{{version}}-{{browser}}.zip' },
});
