import { RowLayer } from '../ui/RowLayer';
import { OrderFlag } from './OrderFlag';
import type { FlagsView, OrdersActions, OrdersTranslate } from './view';

type Props = {
  flags: FlagsView;
  busy?: boolean;
  t: OrdersTranslate;
  actions: Pick<OrdersActions, 'onRemind'>;
};

/** Our layer over the rows: chips, a veil over the rows that are not due, a frame around the one jumped to. */
export function OrderFlags({ flags: { flags, area, dimmed, current }, busy = false, t, actions }: Props) {
  return (
    <>
      <RowLayer area={area} dimmed={dimmed} current={current} />
      {flags.map((flag) => (
        <OrderFlag key={flag.orderId} flag={flag} busy={busy} t={t} actions={actions} />
      ))}
    </>
  );
}
