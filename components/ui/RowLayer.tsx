/** Edges of something on the page, in pixels of the window. */
export type Rectangle = { left: number; top: number; width: number; height: number };

type Props = {
  /** The list, beyond which nothing is drawn; null: it is out of sight. */
  area: Rectangle | null;
  dimmed: readonly Rectangle[];
  current: Rectangle | null;
};

/** Our layer over the rows of a list: a veil over those that are left out, a frame around the one jumped to. */
export function RowLayer({ area, dimmed, current }: Props) {
  if (!area || (dimmed.length === 0 && !current)) return null;
  const inside = (box: Rectangle) => edges({ ...box, left: box.left - area.left, top: box.top - area.top });
  return (
    <div class="cm-rows" aria-hidden="true" style={edges(area)}>
      {dimmed.map((box) => (
        <div key={`${box.top}`} class="cm-veil" data-cm="veil" style={inside(box)} />
      ))}
      {current && <div class="cm-current" data-cm="current" style={inside(current)} />}
    </div>
  );
}

const edges = ({ left, top, width, height }: Rectangle) => ({
  left: `${left}px`,
  top: `${top}px`,
  width: `${width}px`,
  height: `${height}px`,
});
