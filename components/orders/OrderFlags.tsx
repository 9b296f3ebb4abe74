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
  const inside = (box: { left: number; top: number; width: number; height: number }) => ({
    left: `${box.left - (area?.left ?? 0)}px`,
    top: `${box.top - (area?.top ?? 0)}px`,
    width: `${box.width}px`,
    height: `${box.height}px`,
  });
  return (
    <>
      {area && (dimmed.length > 0 || current) && (
        <div
          class="cm-rows"
          aria-hidden="true"
          style={{
            left: `${area.left}px`,
            top: `${area.top}px`,
            width: `${area.width}px`,
            height: `${area.height}px`,
          }}
        >
          {dimmed.map((box) => (
            <div key={`${box.top}`} class="cm-veil" data-cm="veil" style={inside(box)} />
          ))}
          {current && <div class="cm-current" data-cm="current" style={inside(current)} />}
        </div>
      )}
      {flags.map((flag) => (
        <OrderFlag key={flag.orderId} flag={flag} busy={busy} t={t} actions={actions} />
      ))}
    </>
  );
}
