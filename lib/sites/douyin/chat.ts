import type { ChatPage } from '@/lib/domain/sites/profile';
import { strong, weak } from '../evidence';

export const chat = {
  when: [
    { url: 'https://im.jinritemai.com/pc_seller_v2/main/workspace*' },
    { url: 'https://im.jinritemai.com/pc_seller_desk_v2/main/workspace*' },
    { url: 'https://im.jinritemai.com/pc_seller/main/chat*' },
  ],
  conversation: { buyer: { pick: strong('#topbar-left-info span:first-child') } },
  list: strong('#workspace-chat .messageList', '.messageList', '#workspace-chat'),
  item: strong('[data-qa-id="qa-message-warpper"]', '.msgItemWrap'),
  from: {
    buyer: strong('.leaveMessage.messageNotMe', '.messageNotMe'),
    seller: strong('.leaveMessage.messageIsMe', '.messageIsMe'),
    // Answers of the shop's assistant, and what the workspace itself says, bear these beginnings of an id.
    robot: weak('[data-id^="llm_process_"]'),
    system: weak('[data-id^="_Welcome_"]', '[data-id^="_CsAssign_"]', '[data-id^="cs_close_conversation"]'),
  },
  text: strong('pre'),
  image: strong('img[alt="图片"]'),
  card: strong('.chatd-card'),
  order: {
    root: strong('#workStation', 'section[role="tabpanel"]'),
    orderId: { labels: ['订单编号', '订单号'], match: '69\\d{17}' },
    status: { match: '待付款|待支付|待发货|部分发货|已发货|待收货|已完成|已关闭|售后中|退款中|退款成功' },
    amount: { labels: ['实付', '实收', '应付', '合计'], match: '[¥￥]?\\s*[\\d,]+(?:\\.\\d+)?' },
    // Nobody has published what the page says of the parcel: these are the words in use.
    parcel: {
      courier: { labels: ['物流公司', '快递公司', '承运快递'] },
      number: { labels: ['快递单号', '物流单号', '运单号', '运单编号'], match: '[A-Za-z0-9]{8,24}' },
      state: { labels: ['最新物流', '物流动态', '物流进度', '物流状态'] },
      at: { labels: ['物流更新时间', '更新时间'] },
    },
  },
  // 待付款, 待发货, 已发货, 已完成, 已关闭 and 售后中 are in the evidence of the shop's order pages; the others are usage.
  statusWords: {
    unpaid: ['待付款', '待支付'],
    paid: ['待发货', '部分发货'],
    dispatched: ['已发货', '待收货'],
    done: ['已完成'],
    closed: ['已关闭', '退款成功'],
    refunding: ['售后中', '退款中'],
  },
  input: strong('textarea[data-qa-id="qa-send-message-textarea"]', '#im-input-box textarea'),
  sendButton: strong('[data-qa-id="qa-send-message-button"]'),
} satisfies ChatPage;
