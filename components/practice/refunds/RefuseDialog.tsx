import { useEffect, useRef, useState } from 'preact/hooks';
import type { PracticeTranslate } from '../TopBar';
import styles from './refuse-dialog.module.css';

type Props = { refundId: string; t: PracticeTranslate; onCancel(): void; onRefuse(reason: string): void };

/** What a marketplace lets a shop say when it refuses; the words are the back office's own. */
const reasons = [
  '与买家协商一致，不再退款',
  '商品已发出，请收到后申请退货退款',
  '凭证不足以证明',
  '申请金额有误',
];

/** The question that a marketplace asks before a refusal. */
export function RefuseDialog({ refundId, t, onCancel, onRefuse }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [reason, setReason] = useState('');
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      class={styles.dialog}
      aria-labelledby="refuse-title"
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
    >
      <h2 id="refuse-title" class={styles.title}>
        {t('refuseTitle')}
      </h2>
      <p class={styles.number}>{t('refuseOf', { number: refundId })}</p>
      <label class={styles.field}>
        {t('refuseReason')}
        <select
          class={styles.choice}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        >
          <option value="">{t('choose')}</option>
          {reasons.map((one) => (
            <option key={one} value={one} lang="zh-CN">
              {one}
            </option>
          ))}
        </select>
      </label>
      <p class={styles.note}>{t('refuseNote')}</p>
      <div class={styles.foot}>
        <button type="button" class={styles.cancel} onClick={onCancel}>
          {t('cancel')}
        </button>
        <button
          type="button"
          class={styles.confirm}
          disabled={reason === ''}
          onClick={() => onRefuse(reason)}
        >
          {t('confirmRefusal')}
        </button>
      </div>
    </dialog>
  );
}
