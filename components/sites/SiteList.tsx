import { Badge } from '@/components/ui/Badge';
import { Button } from '@/components/ui/Button';
import { useWords } from '@/components/ui/words';
import type { PageKind } from '@/lib/domain/sites/profile';
import { sitesWords } from '@/lib/words/sites';

export type Site = {
  id: string;
  name: string;
  hosts: readonly string[];
  state: 'always' | 'on' | 'off';
  pages: readonly PageKind[];
};

type Props = { sites: readonly Site[]; onSwitch(id: string, on: boolean): void };

/** Every marketplace that we know: what is helped with there, and whether we are let in. */
export function SiteList({ sites, onSwitch }: Props) {
  const t = useWords(sitesWords);
  return (
    <ul class="cm-sites">
      {sites.map(({ id, name, hosts, state, pages }) => (
        <li key={id} class="cm-site" data-cm="site" data-site={id} data-state={state}>
          <div class="cm-site__what">
            <strong>{name}</strong>
            <span class="cm-site__pages">
              {pages.map((page) => (
                <Badge key={page}>{t(`page.${page}`)}</Badge>
              ))}
            </span>
            <span class="cm-site__hosts">{hosts.join(' · ')}</span>
          </div>
          <span class="cm-site__state">{t(state)}</span>
          {state !== 'always' && (
            <Button
              kind={state === 'off' ? 'primary' : 'plain'}
              label={`${t(state === 'off' ? 'switchOn' : 'switchOff')} ${name}`}
              onClick={(event) => event.isTrusted && onSwitch(id, state === 'off')}
            >
              {t(state === 'off' ? 'switchOn' : 'switchOff')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
