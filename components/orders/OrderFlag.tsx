import { sayAge } from './say';
import type { Flag, OrdersActions, OrdersTranslate } from './view';

type Props = { flag: Flag; busy: boolean; t: OrdersTranslate; actions: Pick<OrdersActions, 'onRemind'> };

/** The chip at a row's right upper edge: since when it is unpaid, by which rule, and what was done about it. */
export function OrderFlag({ flag, busy, t, actions }: Props) {
  const { right, top, narrow } = flag.spot;
  const style = { right: `${right}px`, top: `${top}px` };
  if (flag.kind === 'cantRead') {
    const missing = flag.fields.map((field) => t(field === 'status' ? 'noStatus' : 'noTime'));
    return (
      <div
        class="cm-flag"
        data-cm="flag"
        data-order={flag.orderId}
        data-severity="none"
        style={style}
        title={t('noClaim')}
      >
        {missing.join(' · ')}
      </div>
    );
  }
  const { severity, minutes, reminders } = flag;
  const age = sayAge(flag.age, t);
  const rule = t('rule', { minutes });
  const done = reminders && t(reminders.enough ? 'remindedEnough' : 'reminded', reminders);
  const short = reminders && t(reminders.enough ? 'enough' : 'times', reminders);
  const more = narrow ? short : (done ?? rule);
  return (
    <div
      class="cm-flag"
      data-cm="flag"
      data-order={flag.orderId}
      data-severity={severity}
      style={style}
      title={`${t(`severity.${severity}`)} · ${t('unpaidFor', { age })} · ${rule}${done ? ` · ${done}` : ''}`}
    >
      <strong class="cm-flag-word">{t(`severity.${severity}`)}</strong>
      <span>{t('unpaidFor', { age })}</span>
      {more && <span class="cm-flag-more">{more}</span>}
      {!reminders?.enough && (
        <button
          type="button"
          class="cm-flag-remind"
          data-cm="remind"
          data-again={reminders !== null}
          aria-disabled={busy}
          aria-label={t('remindOf', { order: flag.orderId, age })}
          onClick={(event) => event.isTrusted && actions.onRemind(flag.orderId)}
        >
          {t(reminders ? 'remindAgain' : 'remind')}
        </button>
      )}
    </div>
  );
}
