import { useLayoutEffect, useState } from 'preact/hooks';
import { Key } from '@/components/ui/Badge';
import { IconButton } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { Choice } from '@/components/ui/Choice';
import { TextField } from '@/components/ui/Field';
import { UndoIcon } from '@/components/ui/icons';
import { useWords } from '@/components/ui/words';
import type { Settings } from '@/lib/domain/settings/settings';
import type { IncidentKind } from '@/lib/domain/templates/template';
import { optionsWords } from '@/lib/words/options';
import { IncidentsCard } from './IncidentsCard';
import { type ShopIntents, ShopsCard } from './ShopsCard';
import { UnpaidCard } from './UnpaidCard';

type SettingsViewProps = {
  settings: Settings;
  /** What a wording rule is called. */
  ruleTitle: (id: string) => string;
  /** The key that goes into the dock, as the browser says it; empty: none. */
  dockKey: string;
  /** The marketplaces that we may read; null where they could not be told. */
  sites: readonly { id: string; name: string }[] | null;
  shopIntents: ShopIntents;
  now: Date;
  onIncident: (kind: IncidentKind, on: boolean) => void;
  onChange: (change: Partial<Settings>) => void;
  /** A rule or word is checked again; the page offers the undo. */
  onTakeBack: (change: Partial<Settings>, name: string) => void;
};

/** Settings, each in force as soon as it is changed. */
export function SettingsView(props: SettingsViewProps) {
  const { settings, ruleTitle, dockKey, sites, shopIntents, now, onIncident, onChange, onTakeBack } = props;
  const t = useWords(optionsWords);
  const { ignoredWords, rulesOff } = settings;
  return (
    <div class="cm-sheet">
      <header class="cm-sheet__head">
        <h1 class="cm-title">{t('settings')}</h1>
        <p class="cm-sheet__lead">{t('settingsLead')}</p>
      </header>
      <Card title={t('replies')}>
        <AgentName name={settings.agentName} onName={(agentName) => onChange({ agentName })} />
      </Card>
      <IncidentsCard incidents={settings.incidents} now={now} onSwitch={onIncident} />
      <ShopsCard settings={settings} sites={sites} intents={shopIntents} />
      <Card title={t('look')}>
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
        <Choice
          label={t('theme')}
          value={settings.theme}
          options={[
            { value: 'auto', label: t('themeAuto') },
            { value: 'light', label: t('themeLight') },
            { value: 'dark', label: t('themeDark') },
          ]}
          onChange={(theme) => onChange({ theme })}
        />
      </Card>
      <UnpaidCard settings={settings} onChange={onChange} />
      <Card title={t('learning')}>
        <KeepDays
          days={settings.keepLearningDays}
          onDays={(keepLearningDays) => onChange({ keepLearningDays })}
        />
      </Card>
      <Card title={t('draftCheck')}>
        {ignoredWords.length + rulesOff.length === 0 && <p class="cm-sheet__none">{t('nothingIgnored')}</p>}
        <TakeBackList
          label={t('ignoredWords')}
          names={ignoredWords}
          onTakeBack={(name) =>
            onTakeBack({ ignoredWords: ignoredWords.filter((each) => each !== name) }, name)
          }
        />
        <TakeBackList
          label={t('rulesOff')}
          names={rulesOff}
          say={ruleTitle}
          onTakeBack={(id) => onTakeBack({ rulesOff: rulesOff.filter((each) => each !== id) }, ruleTitle(id))}
        />
      </Card>
      <Card title={t('keys')}>
        <div class="cm-shortcut">
          <span>{t('focusDock')}</span>
          {dockKey === '' ? <span class="cm-sheet__none">{t('keyNone')}</span> : <Key>{dockKey}</Key>}
        </div>
        <p class="cm-field__hint">{t('keysHint')}</p>
      </Card>
    </div>
  );
}

/** Saved on Enter and on leaving the field: a half-typed name must not stand in a reply. */
function AgentName({ name, onName }: { name: string; onName: (name: string) => void }) {
  const t = useWords(optionsWords);
  const [typed, setTyped] = useState(name);
  useLayoutEffect(() => setTyped(name), [name]);
  return (
    <TextField
      label={t('agentName')}
      hint={t('agentNameHint')}
      value={typed}
      maxLength={20}
      onInput={setTyped}
      onCommit={() => {
        const next = typed.trim();
        setTyped(next);
        if (next !== name) onName(next);
      }}
    />
  );
}

function KeepDays({ days, onDays }: { days: number; onDays: (days: number) => void }) {
  const t = useWords(optionsWords);
  const [typed, setTyped] = useState(String(days));
  useLayoutEffect(() => setTyped(String(days)), [days]);
  const next = /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : 0;
  const valid = next >= 1 && next <= 365;
  return (
    <TextField
      label={t('keepDays')}
      hint={t('keepDaysHint')}
      error={valid ? undefined : t('keepDaysError')}
      value={typed}
      numeric
      narrow
      maxLength={3}
      onInput={setTyped}
      onCommit={() => {
        if (valid && next !== days) onDays(next);
      }}
    />
  );
}

type TakeBackListProps = {
  label: string;
  names: readonly string[];
  /** What a name is called; itself where it is a word of the person's. */
  say?: (name: string) => string;
  onTakeBack: (name: string) => void;
};

/** What the person told the draft check to leave alone, each to be taken back. */
function TakeBackList({ label, names, say = (name) => name, onTakeBack }: TakeBackListProps) {
  const t = useWords(optionsWords);
  if (names.length === 0) return null;
  return (
    <section aria-label={label}>
      <h3 class="cm-field__label">{label}</h3>
      <ul class="cm-taken">
        {names.map((name) => (
          <li key={name} class="cm-taken__item">
            <span>{say(name)}</span>
            <IconButton
              icon={UndoIcon}
              label={t('takeBack', { name: say(name) })}
              onClick={() => onTakeBack(name)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
