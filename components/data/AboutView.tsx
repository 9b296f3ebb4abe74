import { Card } from '@/components/ui/Card';
import { Mark } from '@/components/ui/Mark';
import { useWords } from '@/components/ui/words';
import { everywhereWords } from '@/lib/words/everywhere';
import { optionsWords } from '@/lib/words/options';
import { unpaidSettingsWords } from '@/lib/words/unpaid-settings';

/** As lib/store/retention.ts sweeps: what is promised here is done there. */
const keepRemovedDays = 30;
const keepSnapshots = 5;
const keepTransferDays = 1;

type AboutViewProps = { version: string; keepLearningDays: number; keepFactsDays: number };

/** What this is, what it never does, and what it keeps where. */
export function AboutView({ version, keepLearningDays, keepFactsDays }: AboutViewProps) {
  const t = useWords(optionsWords);
  const common = useWords(everywhereWords);
  const unpaid = useWords(unpaidSettingsWords);
  const kept = [
    { what: t('keptTemplates'), howLong: t('keptUntilRemoved') },
    { what: t('keptSettings'), howLong: t('keptUntilRemoved') },
    { what: unpaid('kept'), howLong: t('keptDays', { n: keepFactsDays }) },
    { what: t('keptReviews'), howLong: t('keptDays', { n: keepFactsDays }) },
    { what: t('keptRefunds'), howLong: t('keptDays', { n: keepFactsDays }) },
    { what: t('keptCases'), howLong: t('keptDays', { n: keepFactsDays }) },
    { what: t('keptLearning'), howLong: t('keptDays', { n: keepLearningDays }) },
    { what: t('keptRemoved'), howLong: t('keptDays', { n: keepRemovedDays }) },
    { what: t('keptBackups'), howLong: t('keptNewest', { n: keepSnapshots, days: keepFactsDays }) },
    { what: t('keptTransfers'), howLong: t('keptDays', { n: keepTransferDays }) },
  ];
  return (
    <div class="cm-sheet">
      <header class="cm-sheet__head cm-about">
        <Mark size={40} />
        <div>
          <h1 class="cm-title">{common('product')}</h1>
          <p class="cm-sheet__none">{t('version', { version })}</p>
        </div>
        <p class="cm-about__lead">{t('aboutLead')}</p>
      </header>
      <Card title={t('never')}>
        <ul class="cm-never">
          <li>{t('neverSend')}</li>
          <li>{t('neverNetwork')}</li>
          <li>{t('neverRead')}</li>
          <li>{t('neverText')}</li>
        </ul>
      </Card>
      <Card title={t('kept')}>
        <table class="cm-kept">
          <thead>
            <tr>
              <th scope="col">{t('keptWhat')}</th>
              <th scope="col">{t('keptWhere')}</th>
              <th scope="col">{t('keptHowLong')}</th>
            </tr>
          </thead>
          <tbody>
            {kept.map(({ what, howLong }) => (
              <tr key={what}>
                <td>{what}</td>
                <td>{t('keptHere')}</td>
                <td>{howLong}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Card>
      <p class="cm-sheet__none">{t('terms')}</p>
    </div>
  );
}
