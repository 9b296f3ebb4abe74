/** The least that the small window is made for. */
const small = { width: 360, height: 480 };

/** The small window beside a desktop client. @type {import('./surfaces.mjs').Surface[]} */
export const windowSurfaces = [
  { name: 'floating', at: 'floating.html', ready: '[data-cm="answers"]', size: small },
  {
    name: 'floating-suggestions',
    at: 'floating.html',
    ready: '[data-cm="suggestion"]',
    size: small,
    prepare: (page) => page.locator('[data-cm="buyer-words"]').fill('在吗\n什么时候发货呀，能不能今天发'),
  },
  {
    name: 'floating-draft',
    at: 'floating.html',
    ready: '[data-cm="finding"]',
    size: small,
    prepare: (page) => page.locator('[data-cm="answer"]').fill('亲，今天一定发货，加我微信返现哦'),
  },
  {
    name: 'floating-cases',
    at: 'floating.html',
    ready: '.cm-floating__panel [data-cm="case"]',
    size: small,
    prepare: (page) => page.locator('[data-fold="checklists"]').click(),
  },
];
