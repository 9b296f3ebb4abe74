import { OutIcon } from '@/components/ui/icons';
import type { Due } from '@/lib/domain/today/due';
import { type Saying, sayDue } from './say';

type DueLineProps = {
  line: Due;
  /** The shop that it belongs to; null where the person tells none apart. */
  shop: string | null;
  saying: Saying;
};

/** One line of 今日: what, how many, how long, seen when; it opens the page. */
export function DueLine({ line, shop, saying }: DueLineProps) {
  const { t } = saying;
  const { what, details, late } = sayDue(line, saying);
  const tone = [line.stale && 'cm-due--past', late && 'cm-due--late'].filter(Boolean).join(' ');
  return (
    <a
      class={`cm-due ${tone}`.trim()}
      data-cm="due"
      data-kind={line.kind}
      href={line.page}
      target="_blank"
      rel="noreferrer"
    >
      <span class="cm-due__kind">{t(`kind.${line.kind}`)}</span>
      <span class="cm-due__what">{what}</span>
      <span class="cm-due__open">
        {t('open')}
        <OutIcon size={14} aria-hidden />
      </span>
      {details.length > 0 && <span class="cm-due__details">{details.join(' · ')}</span>}
      <span class="cm-due__where">{[hostOf(line.page), shop].filter(Boolean).join(' · ')}</span>
    </a>
  );
}

function hostOf(page: string): string {
  try {
    return new URL(page).host;
  } catch {
    return page;
  }
}
