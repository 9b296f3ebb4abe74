import * as z from 'zod/mini';
import { chatFactsSchema, longestLine } from '../../domain/chat/facts';
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
  /** The suggestions that stand in the dock, best first, and by what the worker tells their question from others. */
  'chat.suggested': {
    from: 'page',
    in: z.object({
      place: placeSchema,
      /** The first unanswered line and its time, of which a hash is kept; empty and null where nobody has asked. */
      question: z.object({ line: z.string().check(z.maxLength(longestLine)), since: z.nullable(z.string()) }),
      templates: z.array(id).check(z.minLength(1), z.maxLength(5)),
    }),
    out: none,
  },
  /** What became of a text that was put in the box, once a line of the staff's is in the list. The line stays there. */
  'chat.sent': {
    from: 'page',
    in: z.object({
      place: placeSchema,
      template: id,
      /** Share of the template's text that stands in the line. */
      kept: z.number().check(z.minimum(0), z.maximum(1)),
      edited: z.boolean(),
    }),
    out: none,
  },
  /** A line of the staff's own words is in the list, and none of the suggestions that stood in the dock. */
  'chat.typed': { from: 'page', in: z.object({ place: placeSchema }), out: none },
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
  /** A mark was dealt with in this draft; those that are ignored for good are told by `draft.ignore`. */
  'draft.flagged': {
    from: 'page',
    in: z.object({ place: placeSchema, rule: id, outcome: z.enum(['replaced', 'ignored']) }),
    out: none,
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
