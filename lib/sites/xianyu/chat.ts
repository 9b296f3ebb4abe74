import type { ChatPage } from '@/lib/domain/sites/profile';
import { strong, weak } from '../evidence';

export const chat = {
  when: [{ url: 'https://www.goofish.com/im*' }, { url: 'https://seller.goofish.com/*', hash: '#/im' }],
  conversation: { buyer: { pick: strong('[class*="text1--"]') } },
  // Without a conversation the pane is there, too.
  list: strong('#msg-list-container', '[class*="im-main--"]:has([class*="message-row--"])'),
  // A withdrawn message stands among the others and is none of them.
  item: [
    ...strong('li.ant-list-item'),
    ...weak('[class*="message-row--"], [class*="msg-withdraw--"]'),
    ...strong('[class*="message-row--"]'),
  ],
  from: {
    buyer: strong('[class*="message-text-left--"]', 'li.ant-list-item[style*="direction: ltr"]'),
    seller: strong('[class*="message-text-right--"]', 'li.ant-list-item[style*="direction: rtl"]'),
    system: weak('[class*="msg-withdraw--"]'),
  },
  text: strong('[class*="message-text--"] span', '[class*="message-text--"]'),
  image: strong('[class*="image-container--"] img'),
  card: strong('[view-name]'),
  time: strong('div[style*="text-align: center"]'),
  input: strong('textarea.ant-input', 'textarea[placeholder^="请输入消息"]'),
} satisfies ChatPage;
