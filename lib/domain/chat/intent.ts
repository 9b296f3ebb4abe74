/** What a buyer may want of the counter. `other`: nothing of these, or nothing that the words alone tell. */
export const intents = [
  'product_info',
  'stock',
  'price_promotion',
  'shipping_method_fee',
  'payment',
  'dispatch_time',
  'delivery_status',
  'change_order',
  'cancel_order',
  'invoice',
  'return_exchange_repair',
  'refund',
  'quality_complaint',
  'price_protection',
  'greeting_human',
  'thanks_closing',
  'other',
] as const;
export type Intent = (typeof intents)[number];

/** `probability`: 0 to 1, calibrated on messages that training had not seen. */
export type JudgedIntent = { intent: Intent; probability: number };

/**
 * The questions of English customer service that the second half of the model tells apart, each with what it is at
 * this counter. Names of the Bitext customer-service set; accounts and newsletters are no business of a shop's staff.
 */
export const englishIntents = {
  cancel_order: 'cancel_order',
  change_order: 'change_order',
  change_shipping_address: 'change_order',
  check_cancellation_fee: 'cancel_order',
  check_invoice: 'invoice',
  check_payment_methods: 'payment',
  check_refund_policy: 'return_exchange_repair',
  complaint: 'quality_complaint',
  contact_customer_service: 'greeting_human',
  contact_human_agent: 'greeting_human',
  create_account: 'other',
  delete_account: 'other',
  delivery_options: 'shipping_method_fee',
  delivery_period: 'delivery_status',
  edit_account: 'other',
  get_invoice: 'invoice',
  get_refund: 'refund',
  newsletter_subscription: 'other',
  payment_issue: 'payment',
  place_order: 'other',
  recover_password: 'other',
  registration_problems: 'other',
  review: 'other',
  set_up_shipping_address: 'change_order',
  switch_account: 'other',
  track_order: 'delivery_status',
  track_refund: 'refund',
} as const satisfies Record<string, Intent>;
export type EnglishIntent = keyof typeof englishIntents;
