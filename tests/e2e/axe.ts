import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/**
 * Axe on a page, told to stay in it and to describe what is wrong alone: else it opens a page of its own for each
 * result and finds a selector for every element that is right.
 */
export const axe = (page: Page): AxeBuilder =>
  new AxeBuilder({ page: page as never }).setLegacyMode().options({ resultTypes: ['violations'] });
