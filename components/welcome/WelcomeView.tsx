import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type Site, SiteList } from '@/components/sites/SiteList';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { Choice } from '@/components/ui/Choice';
import { Waiting } from '@/components/ui/EmptyState';
import { TextField } from '@/components/ui/Field';
import { Mark } from '@/components/ui/Mark';
import { useWords } from '@/components/ui/words';
import type { Settings } from '@/lib/domain/settings/settings';
import { everywhereWords } from '@/lib/words/everywhere';
import { sitesWords } from '@/lib/words/sites';
import { welcomeWords } from '@/lib/words/welcome';

type Props = {
  settings: Pick<Settings, 'agentName' | 'language'>;
  sites: readonly Site[] | null;
  /** What was just done, for the line at the list of marketplaces. */
  said: string | null;
  /** The key into the dock, as the browser says it; empty: none. */
  dockKey: string;
  onChange(change: Partial<Settings>): void;
  onSwitch(id: string, on: boolean): void;
  onPractice(): void;
  onOptions(): void;
};

const helps = ['chat', 'draft', 'orders', 'reviews', 'refunds'] as const;

/** What this is, two things to say, where it may stand, and a shop to try it in. */
export function WelcomeView(props: Props) {
  const { settings, sites, said, dockKey, onChange, onSwitch, onPractice, onOptions } = props;
  const t = useWords(welcomeWords);
  const common = useWords(everywhereWords);
  const marketplaces = useWords(sitesWords);
  return (
    <main class="cm-welcome">
      <header class="cm-welcome__head">
        <Mark size={40} />
        <h1 class="cm-title">{common('product')}</h1>
        <p class="cm-welcome__lead">{t('lead')}</p>
      </header>
      <Card title={t('tryTitle')}>
        <p>{t('tryHow')}</p>
        <Actions>
          <Button kind="primary" onClick={onPractice}>
            {t('try')}
          </Button>
          <Button onClick={onOptions}>{t('options')}</Button>
        </Actions>
      </Card>
      <Card title={t('whatTitle')}>
        <dl class="cm-welcome__helps">
          {helps.map((help) => (
            <div key={help}>
              <dt>{t(help)}</dt>
              <dd>{t(`${help}How`)}</dd>
            </div>
          ))}
        </dl>
      </Card>
      <Card title={t('setTitle')}>
        <AgentName name={settings.agentName} onName={(agentName) => onChange({ agentName })} />
        <Choice
          label={t('language')}
          value={settings.language}
          options={[
            { value: 'auto', label: t('languageAuto') },
            { value: 'zh-CN', label: '简体中文', lang: 'zh-CN' },
            { value: 'zh-TW', label: '繁體中文', lang: 'zh-TW' },
            { value: 'en', label: 'English', lang: 'en' },
          ]}
          onChange={(language) => onChange({ language })}
        />
      </Card>
      <Card title={t('sitesTitle')}>
        <p>{marketplaces('lead')}</p>
        {sites ? (
          <SiteList sites={sites} onSwitch={onSwitch} />
        ) : (
          <Waiting label={common('loading')} rows={3} />
        )}
        <p role="status" class="cm-welcome__said">
          {said}
        </p>
        <p class="cm-field__hint">{marketplaces('terms')}</p>
      </Card>
      <ul class="cm-welcome__hints">
        <li>{t('pin')}</li>
        {dockKey !== '' && <li>{t('keys', { key: dockKey })}</li>}
      </ul>
    </main>
  );
}

const Actions = ({ children }: { children: ComponentChildren }) => (
  <div class="cm-welcome__actions">{children}</div>
);

/** Saved on Enter and on leaving the field: a half-typed name must not stand in a reply. */
function AgentName({ name, onName }: { name: string; onName(name: string): void }) {
  const t = useWords(welcomeWords);
  const [typed, type] = useState(name);
  return (
    <TextField
      label={t('agentName')}
      hint={t('agentNameHint')}
      value={typed}
      maxLength={20}
      onInput={type}
      onCommit={() => {
        const next = typed.trim();
        type(next);
        if (next !== name) onName(next);
      }}
    />
  );
}
