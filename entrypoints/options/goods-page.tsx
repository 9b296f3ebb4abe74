import { useEffect } from 'preact/hooks';
import { GoodsView } from '@/components/goods/GoodsView';
import type { OptionsState } from './state';
import { Unread } from './unread';

/** What goes with which item, read when the section is opened, and its states before it is there. */
export function GoodsPage({ state: { goods, speech } }: { state: Pick<OptionsState, 'goods' | 'speech'> }) {
  useEffect(() => void goods.load(), [goods]);
  const data = goods.data.value;
  if (!data)
    return <Unread problem={goods.problem.value} onRetry={() => void goods.load()} speech={speech} />;
  return <GoodsView data={data} intents={goods.intents} />;
}
