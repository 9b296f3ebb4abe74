import styles from './avatar.module.css';

const tints = ['tint0', 'tint1', 'tint2', 'tint3', 'tint4', 'tint5'] as const;

/** A face without a picture: the name's first sign on a colour that stays the name's. */
export function Avatar({ name }: { name: string }) {
  const sum = [...name].reduce((total, sign) => total + (sign.codePointAt(0) ?? 0), 0);
  const tint = tints[sum % tints.length] ?? 'tint0';
  return (
    <span class={`${styles.avatar} ${styles[tint]}`} aria-hidden="true" lang="zh-CN">
      {[...name][0]}
    </span>
  );
}
