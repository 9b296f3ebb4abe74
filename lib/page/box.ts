/** CSS pixels from the left and upper edge of the window. */
export type Box = { left: number; top: number; width: number; height: number };

/** The element's box in the window, or null while it is detached or takes no room. */
export function boxOf(element: Element): Box | null {
  if (!element.isConnected) return null;
  const { left, top, width, height } = element.getBoundingClientRect();
  return width === 0 || height === 0 ? null : { left, top, width, height };
}
