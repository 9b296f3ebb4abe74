import { Button } from '@/components/ui/Button';
import { EmptyState, Waiting } from '@/components/ui/EmptyState';
import type { Problem } from '@/lib/domain/result';
import type { Speech } from './speech';

type UnreadProps = { problem: Problem | null; onRetry: () => void; speech: Speech };

/** Before anything is read, and where nothing can be. */
export function Unread({ problem, onRetry, speech }: UnreadProps) {
  const common = speech.common.value;
  if (!problem) return <Waiting label={common('loading')} rows={8} />;
  return (
    <div class="cm-unread" role="alert">
      <EmptyState title={common('cannotRead')}>
        <p>{speech.problem(problem)}</p>
        <Button onClick={onRetry}>{common('retry')}</Button>
      </EmptyState>
    </div>
  );
}
