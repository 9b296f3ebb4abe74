import type { BuyerScript, PastLine } from '../script';

/** Earlier years with the shop, so that a long conversation has to be scrolled. */
const regularPast: readonly PastLine[] = (
  [
    [260, '老板，想买个泡茶的壶，家里三个人用', '亲，三个人用 600ml 的比较合适哦。', '行，那就这个'],
    [231, '壶收到了，挺好看', '喜欢就好呀，用之前用温水冲一下就可以啦。', '好嘞'],
    [204, '盖子有点松正常吗', '亲，壶盖留了一点缝是为了出水顺畅，属于正常的。', '哦那没事'],
    [177, '有没有配套的杯子', '有的亲，同色的小杯六只一套。', '拍了一套', '收到啦，会仔细包好的。'],
    [148, '杯子到了，一个都没碎', '那就好，谢谢您跟我们说一声。'],
    [121, '朋友也想买，有链接吗', '亲，商品页右上角可以分享给朋友。', '好'],
    [96, '上次那种茶巾还有吗', '还有灰色和米色两种。', '灰色来两条', '好的亲，已为您留意。', '谢啦'],
    [70, '茶巾会掉色吗', '亲，第一次单独清洗，之后就可以放心用啦。', '懂了'],
    [44, '中秋有活动不', '亲，活动时间以商品页显示的为准哦。', '行，到时候来看'],
    [23, '茶盘多大', '亲，长 42 宽 28 厘米。', '有点大，我再想想', '不着急，您慢慢看。'],
  ] as const
).flatMap(([days, ...lines]) =>
  lines.map(
    (text, index): PastLine => ({
      // Spread over the day, so that a year of talks does not look like one clock stroke.
      ago: days * 1440 + ((days * 37) % 420) - index * 3,
      from: index % 2 === 0 ? 'buyer' : 'colleague',
      text,
    }),
  ),
);

/** 催付 and questions before an order is placed or paid. */
export const beforeSaleScripts: readonly BuyerScript[] = [
  {
    id: 'unpaid-cup',
    name: '栗子栗子',
    returning: false,
    region: '广东 佛山',
    order: {
      serial: '351907762248051',
      word: '待付款',
      amount: 59,
      item: '316 不锈钢保温杯 480ml',
      spec: '象牙白',
      quantity: 1,
      orderedAgo: 64,
    },
    past: [],
    beats: [
      {
        lines: [
          { after: -30, text: '这个杯子装热水会有味道吗' },
          { after: -22, text: '能保温多久' },
        ],
      },
      { lines: [{ after: 16, text: '我再看看别家' }] },
      {
        lines: [
          { after: 22, text: '那就这个吧' },
          { after: 34, from: 'system', text: '买家已付款，等待商家发货', order: '待发货' },
          { after: 40, text: '付好了' },
        ],
        closing: true,
      },
    ],
    urges: ['？？', '没人就算了'],
  },
  {
    id: 'returning-tea',
    name: '半亩茶园王叔',
    returning: true,
    region: '安徽 黄山',
    order: {
      serial: '128840576693271',
      word: '已签收',
      amount: 158,
      item: '干泡茶盘 竹制',
      spec: '中号 42×28cm',
      quantity: 1,
      orderedAgo: 28800,
    },
    past: regularPast,
    beats: [
      {
        lines: [
          { after: 38, text: '老板，又来了' },
          { after: 46, text: '还是上次那个茶盘，要两个' },
          { after: 54, text: '老顾客有优惠没' },
        ],
      },
      {
        lines: [
          { after: 12, text: '那加个微信吧，以后直接找你买' },
          { after: 20, text: '给你五星好评，返点红包也行' },
        ],
      },
      { lines: [{ after: 14, text: '行行，规矩我懂，直接拍了' }], closing: true },
    ],
    urges: ['人呢', '忙着呢？'],
  },
  {
    id: 'colleague-colour',
    name: '阿岚今天早起',
    returning: false,
    region: '云南 曲靖',
    order: {
      serial: '476215083391760',
      word: '待付款',
      amount: 39.9,
      item: '记忆棉坐垫 办公室款',
      spec: '深灰',
      quantity: 2,
      orderedAgo: 18,
    },
    past: [],
    beats: [
      {
        lines: [
          { after: -160, text: '深灰和图片色差大吗' },
          {
            after: -118,
            from: 'colleague',
            text: '亲，图片是自然光下拍的，不同屏幕会有一点点差别哦。',
          },
          { after: 95, text: '那坐久了会塌吗' },
          { after: 101, text: '能不能拆洗' },
        ],
      },
      {
        lines: [
          { after: 11, text: '好，那我付款了' },
          { after: 21, from: 'system', text: '买家已付款，等待商家发货', order: '待发货' },
        ],
        closing: true,
      },
    ],
    urges: ['在吗', '算了我再逛逛'],
  },
];
