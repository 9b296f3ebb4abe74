import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { optionalOrigins, requiredMatches } from './lib/sites/matches';

const description = '__MSG_description__';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  outDir: '.output',
  manifestVersion: 3,
  vite: () => ({
    plugins: [preact()],
    css: { modules: { generateScopedName: '[local]--[hash:base64:6]' } },
    build: { sourcemap: false },
  }),
  hooks: {
    // In a page the browser's own interface does, and making the polyfill's took longer than all else that the loader does.
    'vite:build:extendConfig': (entrypoints, config) => {
      // What the worker imports where it is used is compiled there too: in brackets, it would all be compiled at the start.
      if (entrypoints.every(({ type }) => type === 'background'))
        config.build = {
          ...config.build,
          rolldownOptions: {
            ...config.build?.rolldownOptions,
            optimization: { pifeForModuleWrappers: false },
          },
        };
      if (!entrypoints.every(({ type }) => type === 'content-script')) return;
      config.resolve = {
        ...config.resolve,
        alias: { ...config.resolve?.alias, 'wxt/browser': '@wxt-dev/browser' },
      };
    },
  },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_name__',
    short_name: 'Countermate',
    description,
    default_locale: 'zh_CN',
    minimum_chrome_version: '116',
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'notifications', 'scripting', 'activeTab'],
    optional_permissions: ['clipboardRead'],
    host_permissions: [...requiredMatches],
    optional_host_permissions: [...optionalOrigins],
    action: { default_title: '__MSG_name__' },
    icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
    commands: {
      'focus-dock': { suggested_key: { default: 'Alt+J' }, description: '__MSG_commandFocusDock__' },
      'focus-draft': { suggested_key: { default: 'Alt+K' }, description: '__MSG_commandFocusDraft__' },
      'open-floating': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_commandOpenFloating__',
      },
    },
    ...(mode === 'production' && {
      content_security_policy: {
        extension_pages:
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'none'; base-uri 'none'; form-action 'none'",
      },
    }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'countermate@countermate.example',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
