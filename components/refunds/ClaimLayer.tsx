import { RowLayer } from '../ui/RowLayer';
import { ClaimChip } from './ClaimChip';
import type { ChipsView, RefundsActions, RefundsTranslate } from './view';

type Props = {
  view: ChipsView;
  t: RefundsTranslate;
  actions: Pick<RefundsActions, 'onOpen' | 'onCloseCard'>;
};

/** Our layer over the rows: chips, a veil over the claims that wait for nobody, a frame around the one jumped to. */
export function ClaimLayer({ view: { chips, area, dimmed, current }, t, actions }: Props) {
  return (
    <>
      <RowLayer area={area} dimmed={dimmed} current={current} />
      {chips.map((chip) => (
        <ClaimChip key={chip.key} chip={chip} t={t} actions={actions} />
      ))}
    </>
  );
}
