/**
 * In whose name the small window asks: a marketplace's client on the desktop, of which no profile tells and no page is
 * read. Its time is China's; whose laws hold follows from the shop.
 */
export const desktopSite = 'desktop';
