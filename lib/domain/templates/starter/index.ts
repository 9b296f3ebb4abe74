import type { StarterGroup, StarterTemplate } from '../template';
import { aftersalesTemplates } from './aftersales';
import { careTemplates } from './care';
import { changeTemplates } from './change';
import { courierTemplates } from './courier';
import { dispatchTemplates } from './dispatch';
import { incidentTemplates } from './incident';
import { invoiceTemplates } from './invoice';
import { returnTemplates } from './return';
import { reviewsTemplates } from './reviews';
import { unpaidTemplates } from './unpaid';
import { welcomeTemplates } from './welcome';
import { welcomeQuestionTemplates } from './welcome-questions';

/** The groups of the starter library, in the order in which they are shown. */
export const starterGroups: StarterGroup[] = [
  { id: 'courier', name: '快递' },
  { id: 'dispatch', name: '发货时效' },
  { id: 'invoice', name: '发票' },
  { id: 'change', name: '修改信息' },
  { id: 'return', name: '退换货' },
  { id: 'incident', name: '突发状况' },
  { id: 'welcome', name: '欢迎' },
  { id: 'unpaid', name: '催付' },
  { id: 'aftersales', name: '售后' },
  { id: 'reviews', name: '评价' },
  { id: 'care', name: '关怀' },
];

/**
 * The templates that ship with the product, group by group. Their ids are words that never change: what a
 * person did with a template is remembered under its id across updates.
 */
export const starterTemplates: StarterTemplate[] = [
  ...courierTemplates,
  ...dispatchTemplates,
  ...invoiceTemplates,
  ...changeTemplates,
  ...returnTemplates,
  ...incidentTemplates,
  ...welcomeTemplates,
  ...welcomeQuestionTemplates,
  ...unpaidTemplates,
  ...aftersalesTemplates,
  ...reviewsTemplates,
  ...careTemplates,
];
