import { ReviewChip } from './ReviewChip';
import type { ChipsView, ReviewsActions, ReviewsTranslate } from './view';

type Props = {
  view: ChipsView;
  busy: boolean;
  t: ReviewsTranslate;
  actions: Pick<ReviewsActions, 'onWhy' | 'onOpening'>;
};

/** Our layer over the rows: chips, a veil over those that the filters leave out, a frame around the one jumped to. */
export function ReviewChips({ view: { chips, area, dimmed, current }, busy, t, actions }: Props) {
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
          class="cm-rv-rows"
          aria-hidden="true"
          style={{
            left: `${area.left}px`,
            top: `${area.top}px`,
            width: `${area.width}px`,
            height: `${area.height}px`,
          }}
        >
          {dimmed.map((box) => (
            <div key={`${box.top}`} class="cm-rv-veil" data-cm="veil" style={inside(box)} />
          ))}
          {current && <div class="cm-rv-current" data-cm="current" style={inside(current)} />}
        </div>
      )}
      {chips.map((chip) => (
        <ReviewChip key={chip.key} chip={chip} busy={busy} t={t} actions={actions} />
      ))}
    </>
  );
}
