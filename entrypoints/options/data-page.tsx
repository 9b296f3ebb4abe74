import { useEffect } from 'preact/hooks';
import { KeptDataView } from '@/components/data/KeptDataView';
import type { DataState } from './data';

/** What is kept, counted anew each time the section is opened. */
export function DataPage({ state }: { state: DataState }) {
  useEffect(() => void state.load(), [state]);
  return (
    <KeptDataView
      summary={state.summary.value}
      now={new Date()}
      exporting={state.exporting.value}
      plan={state.plan.value}
      busy={state.busy.value}
      intents={state.intents}
    />
  );
}
