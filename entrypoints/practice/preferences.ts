import { computed, signal as reactive } from '@preact/signals';
import { browser } from 'wxt/browser';
import { type Backend, onChanged } from '@/lib/messages/client';
import type { Output } from '@/lib/messages/protocol';
import { chooseLanguage } from '@/lib/words';

/**
 * The person's language, and whether it is to be dark, kept up to date; `auto` follows the browser in both.
 * @param backend of the real world: settings are the person's, not the practice's
 */
export function watchPreferences(backend: Backend, win: Window, signal: AbortSignal) {
  const night = win.matchMedia('(prefers-color-scheme: dark)');
  const browserLanguage = browser.i18n.getUILanguage();
  const language = reactive(chooseLanguage('auto', browserLanguage));
  const theme = reactive<Output<'settings.get'>['theme']>('auto');
  const dim = reactive(night.matches);
  const follow = () => {
    dim.value = night.matches;
  };
  night.addEventListener('change', follow, { signal });
  const look = async () => {
    const settings = await backend.call('settings.get', null);
    if (!settings.ok || signal.aborted) return;
    language.value = chooseLanguage(settings.value.language, browserLanguage);
    theme.value = settings.value.theme;
  };
  onChanged(['settings'], () => void look(), signal);
  void look();
  const dark = computed(() => (theme.value === 'auto' ? dim.value : theme.value === 'dark'));
  return { language, dark };
}
