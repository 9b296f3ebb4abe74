/** Our own type, so that text dragged from elsewhere is never taken for a template. */
const kind = 'application/x-countermate-template';

/** Puts a template on the pointer. */
export function startDrag(event: DragEvent, id: string): void {
  if (!event.dataTransfer) return;
  event.dataTransfer.effectAllowed = 'move';
  event.dataTransfer.setData(kind, id);
}

/** Whether a template hangs on the pointer; which one is only told at the drop. */
export const holdsTemplate = (event: DragEvent): boolean => event.dataTransfer?.types.includes(kind) ?? false;

/** The template that was dropped, or null. */
export const draggedTemplate = (event: DragEvent): string | null => event.dataTransfer?.getData(kind) || null;

/** Which half of a row the pointer is over: the drop goes before or after it. */
export function halfOf(event: DragEvent, row: Element): 'before' | 'after' {
  const { top, height } = row.getBoundingClientRect();
  return event.clientY < top + height / 2 ? 'before' : 'after';
}
