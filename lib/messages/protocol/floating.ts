import { windowPlaceSchema } from '../../domain/settings/settings';
import { type Messages, none } from './place';

/** The small window beside a desktop client. */
export const floatingMessages = {
  /** Opens it where it stood last, or brings it to the front: there is one. */
  'floating.open': { from: 'ours', in: none, out: none },
  /** It was moved or sized. */
  'floating.moved': { from: 'ours', in: windowPlaceSchema, out: none },
} as const satisfies Messages;
