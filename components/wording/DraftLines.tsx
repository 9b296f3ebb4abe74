import type { Severity } from '@/lib/domain/wording/mark';

export type Line = { left: number; top: number; width: number; severity: Severity };

type Props = {
  lines: readonly Line[];
  /** The reply box: lines that are scrolled out of it are cut. In CSS pixels of the viewport. */
  clip: { left: number; top: number; width: number; height: number };
};

const height = 4;

/** Underlines drawn in our own layer over a text field, whose text we never touch; each severity has its own shape. */
export function DraftLines({ lines, clip }: Props) {
  return (
    <svg
      class="cm-lines"
      aria-hidden="true"
      width={clip.width}
      height={clip.height}
      style={{ left: `${clip.left}px`, top: `${clip.top}px` }}
    >
      {lines.map((line) => (
        <path
          key={`${line.left} ${line.top} ${line.width}`}
          data-cm="draft-line"
          data-severity={line.severity}
          d={shape(line.severity, line.left - clip.left, line.top - clip.top, line.width)}
        />
      ))}
    </svg>
  );
}

/** Wave for warn and urgent, straight (dashed by the style sheet) for hint and info. */
function shape(severity: Severity, x: number, y: number, width: number): string {
  if (severity === 'info' || severity === 'hint') return `M${x} ${y}h${width}`;
  const half = severity === 'urgent' ? 3 : 4;
  const waves = Math.max(1, Math.round(width / (2 * half)));
  const step = width / (2 * waves);
  const lift = height / 2;
  let path = `M${x} ${y}`;
  for (let i = 0; i < waves; i++) path += `q${step / 2} ${-lift} ${step} 0q${step / 2} ${lift} ${step} 0`;
  return path;
}
