import * as z from 'zod/mini';
import { chatFactsSchema } from '../../domain/chat/facts';
import { chatJudgementSchema, suggestionSchema } from '../../domain/chat/suggestion';
import { longestText } from '../../domain/templates/template';
import { markSchema } from '../../domain/wording/mark';
import { id, type Messages, none, placeSchema } from './place';

/** The chat and the draft in its reply box. */
export const chatMessages = {
  'chat.judge': {
    from: 'page',
    in: z.object({ place: placeSchema, facts: chatFactsSchema }),
    out: chatJudgementSchema,
  },
  /** A template's text with the person's answers filled in; `asks` is empty when nothing is open any more. */
  'chat.fill': {
    from: 'page',
    in: z.object({
      place: placeSchema,
      facts: chatFactsSchema,
      template: id,
      answers: z.record(z.string(), z.string().check(z.maxLength(200))),
    }),
    out: suggestionSchema,
  },
  /** What the person did with a suggestion. No text of the conversation, no name: the worker hashes the key. */
  'chat.used': {
    from: 'page',
    in: z.object({ place: placeSchema, template: id, how: z.enum(['insert', 'copy']) }),
    out: none,
  },
  'templates.search': {
    from: 'page',
    in: z.object({
      place: placeSchema,
      facts: z.nullable(chatFactsSchema),
      query: z.string().check(z.maxLength(100)),
    }),
    out: z.array(suggestionSchema),
  },
  /** Marks in a draft, in the interface's language. */
  'draft.judge': {
    from: 'page',
    in: z.object({ place: placeSchema, text: z.string().check(z.maxLength(longestText)) }),
    out: z.array(markSchema),
  },
  'draft.ignore': {
    from: 'page',
    in: z.object({
      place: placeSchema,
      rule: z.string(),
      words: z.nullable(z.string().check(z.maxLength(200))),
    }),
    out: none,
  },
} as const satisfies Messages;
