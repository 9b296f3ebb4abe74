import { ClaimChip } from './ClaimChip';
import type { ChipsView, Rectangle, RefundsActions, RefundsTranslate } from './view';

type Props = {
  view: ChipsView;
  t: RefundsTranslate;
  actions: Pick<RefundsActions, 'onOpen' | 'onCloseCard'>;
};

/** Our layer over the rows: chips, a veil over the claims that wait for nobody, a frame around the one jumped to. */
export function ClaimLayer({ view: { chips, area, dimmed, current }, t, actions }: Props) {
  const inside = (box: Rectangle) => ({
    left: `${box.left - (area?.left ?? 0)}px`,
    top: `${box.top - (area?.top ?? 0)}px`,
    width: `${box.width}px`,
    height: `${box.height}px`,
  });
  return (
    <>
      {area && (dimmed.length > 0 || current) && (
        <div
          class="cm-claims-rows"
          aria-hidden="true"
          style={{
            left: `${area.left}px`,
            top: `${area.top}px`,
            width: `${area.width}px`,
            height: `${area.height}px`,
          }}
        >
          {dimmed.map((box) => (
            <div key={`${box.top}`} class="cm-claims-veil" data-cm="veil" style={inside(box)} />
          ))}
          {current && <div class="cm-claims-current" data-cm="current" style={inside(current)} />}
        </div>
      )}
      {chips.map((chip) => (
        <ClaimChip key={chip.key} chip={chip} t={t} actions={actions} />
      ))}
    </>
  );
}
