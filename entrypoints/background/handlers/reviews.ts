import type { World } from '@/lib/domain/practice/world';
import { fail, ok } from '@/lib/domain/result';
import type { Review } from '@/lib/domain/reviews/facts';
import type { ReviewFinding } from '@/lib/domain/reviews/finding';
import { judgeReviews } from '@/lib/domain/reviews/judge';
import { chooseOpening, openingReasons, openingValues, toneOf } from '@/lib/domain/reviews/opening';
import { shopDate } from '@/lib/domain/templates/fits';
import { fillTemplate } from '@/lib/domain/templates/variables';
import { textFor, variantKey } from '@/lib/domain/templates/variants';
import type { Handlers } from '@/lib/messages/server';
import { readHabits } from '@/lib/store/habits';
import { noteReviews, recordOpening } from '@/lib/store/reviews';
import { chooseLanguage } from '@/lib/words';
import { type Context, openLibrary } from '../context';
import { reviewRulesIn } from '../rules';
import { utcOffsetOf } from '../site-clock';

/** What to point out in reviews, and the first words to their buyers. */
export function reviewHandlers(context: Context) {
  const judge = async (world: World, shop: string, reviews: readonly Review[]) => {
    const [{ rules, off, settings }, model] = await Promise.all([
      reviewRulesIn(context, world, shop),
      context.models.reviews(),
    ]);
    const language = chooseLanguage(settings.language, context.browserLanguage());
    return { findings: judgeReviews(reviews, { rules, language, off, model }), settings };
  };

  return {
    async 'reviews.judge'({ place: { site, shop }, reviews }, { world, page, now }) {
      const [store, { findings }] = await Promise.all([context.store(world), judge(world, shop, reviews)]);
      const seen = reviews.map((review, at) => ({ review, finding: findings[at] as ReviewFinding }));
      // Marks are worth more than the memory of them: they wait for no disk, and a full one takes only that.
      context.aside('reviews', () => noteReviews(store, { site, shop, reviews: seen, page, now }));
      return ok({ findings });
    },
    async 'reviews.opening'({ place: { site, shop }, review }, { world, now }) {
      const opened = await openLibrary(context, world, now);
      if (!opened.ok) return opened;
      const { store, library } = opened.value;
      const [{ findings, settings }, habits] = await Promise.all([
        judge(world, shop, [review]),
        readHabits(store, shop, now),
      ]);
      const finding = findings[0] as ReviewFinding;
      const utcOffset = utcOffsetOf(site, now);
      const date = shopDate(now, utcOffset);
      const template = chooseOpening(library.templates.values(), toneOf(finding), { habits, shop, date });
      if (!template) return fail('template.notFound');
      const at = { now, utcOffset, agentName: settings.agentName, shop };
      return ok({
        template: template.id,
        title: template.title,
        ...fillTemplate(textFor(template, review.key), openingValues(review, at)),
        reasons: openingReasons(template, finding, habits),
      });
    },
    async 'reviews.opened'({ place: { site, shop }, key, template: id, how }, { world, now }) {
      const opened = await openLibrary(context, world, now);
      if (!opened.ok) return opened;
      const { store, library } = opened.value;
      const template = library.templates.get(id);
      if (!template) return fail('template.notFound');
      const variant = variantKey(textFor(template, key));
      return recordOpening(store, { site, shop, key, template: id, how, variant }, now);
    },
  } satisfies Partial<Handlers>;
}
