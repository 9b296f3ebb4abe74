import {
  AboutIcon,
  DataIcon,
  GoodsIcon,
  OutIcon,
  PracticeIcon,
  RulesIcon,
  SettingsIcon,
  SitesIcon,
  TemplatesIcon,
} from '@/components/ui/icons';
import { Mark } from '@/components/ui/Mark';
import { useWords } from '@/components/ui/words';
import { everywhereWords } from '@/lib/words/everywhere';
import { optionsWords } from '@/lib/words/options';
import { type Route, routes } from './route';

const icons = {
  templates: TemplatesIcon,
  goods: GoodsIcon,
  rules: RulesIcon,
  settings: SettingsIcon,
  sites: SitesIcon,
  data: DataIcon,
  about: AboutIcon,
};

/** The sections, and the way to the practice shop. */
export function Nav({ route, practice }: { route: Route; practice: string }) {
  const t = useWords(optionsWords);
  const common = useWords(everywhereWords);
  return (
    <nav class="cm-nav" aria-label={t('sections')}>
      <p class="cm-nav__brand">
        <Mark size={20} />
        {common('product')}
      </p>
      <ul class="cm-nav__list">
        {routes.map((each) => {
          const Icon = icons[each];
          return (
            <li key={each}>
              <a class="cm-nav__link" href={`#/${each}`} aria-current={each === route ? 'page' : undefined}>
                <Icon size={16} aria-hidden />
                {t(each)}
              </a>
            </li>
          );
        })}
      </ul>
      <a class="cm-nav__link cm-nav__practice" href={practice} target="_blank" rel="noreferrer">
        <PracticeIcon size={16} aria-hidden />
        {t('practice')}
        <OutIcon size={12} aria-hidden />
      </a>
    </nav>
  );
}
