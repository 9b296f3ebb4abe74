// What a person would have done before a picture, by way of the worker.
/** @typedef {import('playwright-core').Page} Page */

/** Asks the worker, as this page of ours. @param {Page} page @param {string} name @param {unknown} input */
export function ask(page, name, input) {
  const message = { to: 'countermate', name, world: 'shop', now: null, input };
  return page.evaluate(`chrome.runtime.sendMessage(${JSON.stringify(message)})`);
}

/** What goes with some items, one of them in words that may not be recommended. @param {Page} page */
export async function savePairings(page) {
  for (const [at, [item, ...related]] of [
    ['木槿亚麻桌布', ['防水桌垫', '怕洒汤也好打理'], ['同色餐巾', '']],
    ['云朵保温杯 500ml', ['长柄杯刷', '清洗更省心'], ['硅胶杯套', '防滑防磕']],
    ['北欧陶瓷汤碗', ['竹制隔热垫', '']],
    ['小鹿家旗舰店 儿童学饮杯 防漏 带吸管 260ml', ['替换吸管刷套装', '全网最低价']],
  ].entries()) {
    const goods = related.map(([name, why]) => ({ name, why }));
    await ask(page, 'goods.save', { id: `picture-${at + 1}`, shop: '', item, related: goods, revision: 0 });
  }
}

/** Two open cases: an order has one, however often it is begun. @param {Page} page */
export async function openCases(page) {
  const unread = { kindText: null, reason: null, amount: null, paid: null, status: null, dispatchText: null };
  const place = { site: 'pinduoduo', shop: '', conversation: null };
  for (const [checklist, orderId, item] of [
    ['seven-day', '241122-008810365521', '云朵保温杯'],
    ['exchange', '241121-100203040506', '木槿亚麻桌布'],
  ]) {
    const refund = {
      ...unread,
      key: orderId,
      refundId: null,
      orderId,
      item,
      kind: 'unknown',
      state: 'unknown',
      dispatch: 'unknown',
      appliedAt: null,
      timeLeft: null,
    };
    await ask(page, 'cases.begin', { place, checklist, refund });
  }
  await page.locator('[role="tab"]').last().click();
}
