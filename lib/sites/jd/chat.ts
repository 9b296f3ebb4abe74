import type { ChatPage } from '@/lib/domain/sites/profile';
import { strong, weak } from '../evidence';

export const chat = {
  when: [{ url: 'https://dongdong.jd.com/*' }],
  conversation: { buyer: { pick: strong('.chat-head-name > span', '.chat-head-name') } },
  list: strong('#t-chat-scroll'),
  item: strong('#t-chat-scroll .message', '.message'),
  from: {
    buyer: strong('.message_left'),
    seller: strong('.message_right'),
    // What stands on neither side is said by the workspace.
    system: weak('.message:not(.message_left, .message_right)'),
  },
  text: strong('.message__content'),
  image: weak('.message__content img'),
  time: strong('.message__time_str'),
  input: strong('.EditorContent[contenteditable="true"]'),
  sendButton: strong('.SendButtonGroup > .send-button', '.send-button'),
} satisfies ChatPage;
