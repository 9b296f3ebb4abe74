import { signal as reactive } from '@preact/signals';
import { type Backend, onChanged } from '@/lib/messages/client';
import { chooseLanguage } from '@/lib/words';

/**
 * The person's language and theme, kept up to date. A back office is light unless the person asked for dark.
 * @param backend of the real world: settings are the person's, not the practice's
 */
export function watchPreferences(backend: Backend, win: Window, signal: AbortSignal) {
  const language = reactive(chooseLanguage('auto', win.navigator.language));
  const dark = reactive(false);
  const look = async () => {
    const settings = await backend.call('settings.get', null);
    if (!settings.ok || signal.aborted) return;
    language.value = chooseLanguage(settings.value.language, win.navigator.language);
    dark.value = settings.value.theme === 'dark';
  };
  onChanged(['settings'], () => void look(), signal);
  void look();
  return { language, dark };
}
