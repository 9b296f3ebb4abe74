import { CloseIcon } from '@/components/ui/icons';
import { useWords } from '@/components/ui/words';
import { everywhereWords } from '@/lib/words/everywhere';
import type { FloatingTranslate } from './view';

/** As much as one line can show. */
const shown = 60;

type Props = { text: string; onUse: () => void; onClose: () => void; t: FloatingTranslate };

/** What is new on the clipboard, in one line: nothing is done with it until the person says so. */
export function Offer({ text, onUse, onClose, t }: Props) {
  const common = useWords(everywhereWords);
  return (
    <div class="cm-floating__offer" data-cm="offer" role="status">
      <span class="cm-floating__offered" title={text.slice(0, 400)}>
        <span class="cm-dock-muted">{t('clipboard')}</span>
        {text.slice(0, shown).replace(/\s+/g, ' ')}
      </span>
      <button
        type="button"
        class="cm-floating__act"
        data-cm="use-clipboard"
        onClick={(event) => event.isTrusted && onUse()}
      >
        {t('use')}
      </button>
      <button type="button" class="cm-icon-button" aria-label={common('close')} onClick={onClose}>
        <CloseIcon size={14} aria-hidden />
      </button>
    </div>
  );
}
