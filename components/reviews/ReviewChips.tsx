import { RowLayer } from '../ui/RowLayer';
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
  return (
    <>
      <RowLayer area={area} dimmed={dimmed} current={current} />
      {chips.map((chip) => (
        <ReviewChip key={chip.key} chip={chip} busy={busy} t={t} actions={actions} />
      ))}
    </>
  );
}
