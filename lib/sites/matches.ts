/**
 * Addresses that the manifest asks for at install, by exact host name and with the paths of seller pages only
 * (a buyer's pages on the same hosts are not ours). No update may add to the hosts: every other marketplace
 * is optional and switched on by the person. A workbench changes address without loading, so that its whole path is
 * named, and the loader finds out which page of it is one of ours.
 */
export const requiredMatches = [
  'https://mms.pinduoduo.com/*',
  'https://myseller.taobao.com/home.htm/*',
  'https://qn.taobao.com/home.htm/*',
  'https://trade.taobao.com/trade/itemlist/*',
] as const;

/** What the person may let us in to, site by site. The last is for the pages that a person teaches. */
export const optionalOrigins = [
  'https://air.1688.com/*',
  'https://ark.xiaohongshu.com/*',
  'https://dongdong.jd.com/*',
  'https://fxg.jinritemai.com/*',
  'https://im.jinritemai.com/*',
  'https://refund2.taobao.com/*',
  'https://s.kwaixiaodian.com/*',
  'https://seller.goofish.com/*',
  'https://sellercentral.amazon.com/*',
  'https://shop.jd.com/*',
  'https://trade-order-jdm.jd.com/*',
  'https://www.goofish.com/*',
  'https://*/*',
] as const;

/** Addresses under the hosts above at which a page may stand in a frame: the same list of claims, shown by the workbench. */
export const frameMatches = [
  'https://myseller.taobao.com/home.htm/trade-platform/refund-list*',
  'https://myseller.taobao.com/home.htm/trade-platform/tp/refund-list*',
  'https://qn.taobao.com/home.htm/trade-platform/refund-list*',
  'https://qn.taobao.com/home.htm/trade-platform/tp/refund-list*',
] as const;
