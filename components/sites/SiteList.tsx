import { Badge } from '@/components/ui/Badge';
import { Button } from '@/components/ui/Button';
import { useWords } from '@/components/ui/words';
import type { PageKind } from '@/lib/domain/sites/profile';
import { sitesWords } from '@/lib/words/sites';

export type Site = {
  id: string;
  name: string;
  hosts: readonly string[];
  /** What the browser is asked for, `https://host/*`, and the part of it that it was given. */
  origins: readonly string[];
  given: readonly string[];
  state: 'always' | 'on' | 'part' | 'off';
  pages: readonly PageKind[];
};

type Props = { sites: readonly Site[]; onSwitch(id: string, on: boolean): void };

/** Every marketplace that we know: what is helped with there, and whether we are let in. Those that we stand on come first. */
export function SiteList({ sites, onSwitch }: Props) {
  const t = useWords(sitesWords);
  const groups = [
    { title: t('group.in'), sites: sites.filter(({ state }) => state !== 'off') },
    { title: t('group.off'), sites: sites.filter(({ state }) => state === 'off') },
  ].filter((group) => group.sites.length > 0);
  return (
    <div class="cm-site-groups">
      {groups.map((group) => (
        <section key={group.title}>
          {groups.length > 1 && <h2 class="cm-site-groups__title">{group.title}</h2>}
          <ul class="cm-sites" aria-label={group.title}>
            {group.sites.map((site) => (
              <SiteRow key={site.id} site={site} onSwitch={onSwitch} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function SiteRow({ site, onSwitch }: { site: Site } & Pick<Props, 'onSwitch'>) {
  const t = useWords(sitesWords);
  const { id, name, hosts, origins, given, state, pages } = site;
  const shut = origins.filter((origin) => !given.includes(origin)).map(hostIn);
  const button = (on: boolean, label: string) => (
    <Button label={`${label} ${name}`} onClick={(event) => event.isTrusted && onSwitch(id, on)}>
      {label}
    </Button>
  );
  return (
    <li class="cm-site" data-cm="site" data-site={id} data-state={state}>
      <div class="cm-site__what">
        <strong>{name}</strong>
        <span class="cm-site__pages">
          {pages.map((page) => (
            <Badge key={page}>{t(`page.${page}`)}</Badge>
          ))}
        </span>
        <span class="cm-site__hosts">
          {hosts.filter((host) => state === 'off' || !shut.includes(host)).join(' · ')}
        </span>
        {state === 'part' && (
          <span class="cm-site__hosts" data-cm="site-rest">
            {t('rest', { hosts: shut.join(' · ') })}
          </span>
        )}
      </div>
      <span class="cm-site__state">{t(state)}</span>
      {state === 'part' && button(true, t('switchRest'))}
      {state === 'off' && button(true, t('switchOn'))}
      {given.length > 0 && button(false, t('switchOff'))}
    </li>
  );
}

const hostIn = (origin: string): string => origin.replace(/^https:\/\/|\/\*$/g, '');
