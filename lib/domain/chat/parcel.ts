import type { Template } from '../templates/template';
import { parseTemplate } from '../templates/template-parts';
import { textFor } from '../templates/variants';
import type { Ranked } from './candidate';
import type { ChatFacts } from './facts';

/**
 * The answers to a buyer's question, with one that tells where the parcel is as the second at the latest, where the page
 * shows that and such an answer is among them: an agent then need not look the parcel up.
 */
export function withParcel(
  ranked: readonly Ranked[],
  { order, conversation }: Pick<ChatFacts, 'order' | 'conversation'>,
): Ranked[] {
  if (!order?.parcel) return [...ranked];
  const tellsParcel = (template: Template) => tells(textFor(template, conversation.key));
  const told = ranked.map(
    (one): Ranked =>
      tellsParcel(one.template) ? { ...one, reasons: [...one.reasons, { kind: 'parcel' }] } : one,
  );
  const at = told.findIndex(({ template }) => tellsParcel(template));
  const [teller] = at > 1 ? told.splice(at, 1) : [];
  return teller ? told.toSpliced(1, 0, teller) : told;
}

/** Whether this wording does: another one of the same template may say nothing of it. */
const tells = (text: string): boolean =>
  parseTemplate(text).some((part) => part.kind === 'variable' && part.variable === 'parcelState');
