import type { ChatPage } from '@/lib/domain/sites/profile';
import { strong, weak } from '../evidence';

export const chat = {
  when: [{ url: 'https://mms.pinduoduo.com/chat-merchant/*' }],
  conversation: {
    buyer: {
      pick: strong(
        '.chatWindowHeader .base-info .name',
        '.chatWindowHeader .name',
        '.chat-item-box.active .chat-nickname',
      ),
    },
    // data-random is "buyer's number-shop's number-…".
    key: {
      pick: strong('.chat-item-box.active[data-random]'),
      attribute: 'data-random',
      match: '^[^-]+',
    },
  },
  list: strong('#msgListContainer ul.msg-list', '.msg-list'),
  item: strong('li.onemsg', 'li[id^="middlePanel_"]'),
  from: {
    buyer: strong('.buyer-item'),
    seller: strong('.cs-item'),
    robot: weak('.cs-item .robot-text'),
    system: strong('.msg-system', '[class*="system-msg"]'),
  },
  text: strong('p.msg-content-box', '.msg-content'),
  image: weak('.image-msg img'),
  card: [
    ...strong('.good-card', '.commonCard', 'a.good-detail', 'p.good-id', 'span.good-price'),
    ...weak('[data-order-id]', '[class*="OrderCard"]', '.order-card', '[class*="BuyerFromCard"]'),
  ],
  time: strong('.message-time'),
  order: {
    root: weak('[data-order-id]', '[class*="OrderCard"]', '.order-card', '[class*="BuyerFromCard"]'),
    orderId: { match: '\\d{6}-\\d{15}' },
    status: {
      match:
        '待付款|待支付|待成团|待发货|部分发货|已发货|待收货|已签收|已收货|已完成|交易成功|已取消|交易关闭|退款中|退款成功|售后中',
    },
    amount: { labels: ['实收', '实付', '应付', '合计'], match: '[¥￥]?\\s*[\\d,]+(?:\\.\\d+)?' },
    // Nobody has published what the page says of the parcel: these are the words in use.
    parcel: {
      courier: { labels: ['物流公司', '快递公司', '承运快递'] },
      number: { labels: ['快递单号', '物流单号', '运单号', '运单编号'], match: '[A-Za-z0-9]{8,24}' },
      state: { labels: ['最新物流', '物流动态', '物流进度', '物流状态'] },
      at: { labels: ['物流更新时间', '更新时间'] },
    },
  },
  // Of these 待发货 is in the evidence; the others are the shop's own words by usage, not yet confirmed.
  statusWords: {
    unpaid: ['待付款', '待支付'],
    paid: ['待成团', '待发货', '部分发货'],
    dispatched: ['已发货', '待收货'],
    done: ['已签收', '已收货', '已完成', '交易成功'],
    closed: ['已取消', '交易关闭', '退款成功'],
    refunding: ['退款中', '售后中'],
  },
  input: strong('textarea#replyTextarea', '#replyTextarea'),
  sendButton: strong('.reply-box .send-btn', '.send-btn'),
} satisfies ChatPage;
