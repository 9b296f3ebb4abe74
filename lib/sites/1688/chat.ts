import type { ChatPage } from '@/lib/domain/sites/profile';
import { strong, weak } from '../evidence';

/**
 * The chat stands in a frame; the page around it holds nothing of it. Items and the seller's own are known by class
 * (`.message-item`, `.self`), but what holds an item's words, and who is spoken to, is not: an item's words would be a message with
 * names, times and marks in it. So messages and buyer are read by what a person sees.
 */
export const chat = {
  when: [
    { url: 'https://air.1688.com/app/ocms-fusion-components-1688/def_cbu_web_im_core/*' },
    // What a person calls the page, and pauses us on.
    { url: 'https://air.1688.com/app/ocms-fusion-components-1688/def_cbu_web_im/index.html*' },
  ],
  frames: true,
  conversation: {
    buyer: {},
    // The lines of conversations and their ids are known; that the open one is `active` is usage, and nobody has published it.
    key: { pick: weak('.conversation-item[class*="active"]'), attribute: 'id' },
  },
  from: {},
  input: strong('pre.edit[contenteditable="true"]'),
  sendButton: strong('button.send-btn'),
} satisfies ChatPage;
