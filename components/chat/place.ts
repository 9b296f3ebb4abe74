import type { DockView } from './view';

/** A narrower reply box gets a dock that is wider than it. CSS pixels. */
const leastWidth = 300;
const margin = 8;
/** The edge stays at least this far from the window's top, so that the grip can be reached. */
const leastTop = 40;

type Placed = Pick<DockView, 'edge' | 'viewport' | 'dock'>;

/** Style of a dock that sits on the reply box's edge, as wide as it, inside the window wherever it was moved. */
export function placeOf(view: Placed) {
  const { width, left, edge } = spot(view);
  return {
    left: `${left}px`,
    width: `${width}px`,
    bottom: `${view.viewport.height - edge}px`,
    maxHeight: `${edge - margin}px`,
  };
}

/** A move cut to what the window has room for: what is kept is what is seen, so that a drag back moves at once. */
export function keepInside(view: Placed, dx: number, dy: number): { dx: number; dy: number } {
  const { left, edge } = spot({ ...view, dock: { ...view.dock, dx, dy } });
  return { dx: left - clampLeft(view, view.edge.left), dy: edge - view.edge.top };
}

function spot(view: Placed) {
  const { edge, viewport, dock } = view;
  return {
    width: widthOf(view),
    left: clampLeft(view, clampLeft(view, edge.left) + dock.dx),
    edge: clamp(edge.top + dock.dy, leastTop, viewport.height - margin),
  };
}

const widthOf = ({ edge, viewport }: Placed) => Math.min(Math.max(edge.width, leastWidth), viewport.width);

const clampLeft = (view: Placed, left: number) => clamp(left, 0, view.viewport.width - widthOf(view));

const clamp = (value: number, low: number, high: number) =>
  Math.min(Math.max(value, low), Math.max(low, high));
