import type { OrdersPage } from '@/lib/domain/sites/profile';
import { weak } from '../evidence';

export const orders = {
  when: [{ url: 'https://sellercentral.amazon.com/orders-v3*' }],
  list: weak('table#orders-table', '.myo-table-container'),
  row: weak('table#orders-table tbody tr'),
  orderId: {
    pick: weak('a[href*="/orders-v3/order/"]'),
    labels: ['Order ID'],
    match: '\\d{3}-\\d{7}-\\d{7}',
  },
  // But for the status and the title these are the headers and labels in use; a sum of the whole order is not known to be shown.
  fields: {
    status: { pick: weak('.shipped-status'), labels: ['Order status'] },
    orderedAt: { labels: ['Order date', 'Purchase date'] },
    amount: { labels: ['Order total', 'Grand total'] },
    buyer: { labels: ['Buyer name', 'Contact Buyer'] },
    itemTitle: { pick: weak('.myo-list-orders-product-name-cell'), labels: ['Product name'] },
    itemSku: { labels: ['SKU'] },
    itemQuantity: { labels: ['Quantity'] },
  },
  item: weak('.myo-list-orders-product-name-cell'),
  // Payment complete is in the evidence, Shipped by the name of its class; the others are the words in use.
  statusWords: {
    unpaid: ['Pending'],
    paid: ['Payment complete', 'Unshipped', 'Partially shipped'],
    dispatched: ['Shipped', 'Shipment confirmed'],
    done: ['Delivered'],
    closed: ['Canceled', 'Cancelled'],
    refunding: ['Refund applied', 'Refunded'],
  },
} satisfies OrdersPage;
