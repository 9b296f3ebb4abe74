/** Chats. */
export const chatMatches = ['https://mms.pinduoduo.com/chat-merchant/*'] as const;

/** Lists of orders, and later of reviews and refunds, which share a workbench that changes address without loading. */
export const listMatches = [
  'https://myseller.taobao.com/home.htm/*',
  'https://qn.taobao.com/home.htm/*',
  'https://trade.taobao.com/trade/itemlist/*',
] as const;

/**
 * Addresses that the manifest asks for at install, by exact host name and with the paths of seller pages only
 * (a buyer's pages on the same hosts are not ours). No update may add to the hosts: every other marketplace
 * is optional and switched on by the person.
 */
export const requiredMatches = [...chatMatches, ...listMatches] as const;
