import type { BuyerScript } from '../script';

/** 发票, 退换货, 突发状况: after the parcel has arrived. */
export const afterSaleScripts: readonly BuyerScript[] = [
  {
    id: 'broken-cup',
    name: '芝士焗一切',
    returning: false,
    region: '湖北 宜昌',
    order: {
      serial: '562091347780614',
      word: '已签收',
      amount: 89,
      item: '手绘陶瓷马克杯 对杯礼盒',
      spec: '青柠 + 海雾',
      quantity: 1,
      orderedAgo: 4380,
    },
    past: [],
    beats: [
      {
        lines: [
          { after: 70, text: '刚拆的快递' },
          { after: 76, text: '', kind: 'image' },
          { after: 82, text: '杯子碎了一只' },
          { after: 88, text: '怎么处理' },
        ],
      },
      {
        lines: [
          { after: 12, text: '这是送人的，后天就要用' },
          { after: 19, text: '能先补发一只给我吗' },
        ],
      },
      { lines: [{ after: 15, text: '好，那我先等你们消息' }], closing: true },
    ],
    urges: ['图看到了吗', '有人处理吗？'],
  },
  {
    id: 'angry-missing',
    name: '老周来也',
    returning: false,
    region: '河南 南阳',
    order: {
      serial: '734180265519903',
      word: '已签收',
      amount: 216.5,
      item: '实木换鞋凳 带坐垫',
      spec: '胡桃色 / 80cm',
      quantity: 1,
      orderedAgo: 8700,
    },
    past: [
      { ago: 1500, from: 'buyer', text: '螺丝少了一包，装不起来' },
      { ago: 1494, from: 'colleague', text: '亲，给您带来麻烦了，我先去核实一下，稍后回复您。' },
    ],
    beats: [
      {
        lines: [
          { after: 110, text: '一天了！！' },
          { after: 115, text: '说好的核实呢' },
          { after: 121, text: '螺丝到底补不补' },
          { after: 127, text: '你们就是这么做生意的？' },
        ],
      },
      {
        lines: [
          { after: 9, text: '别跟我说套话' },
          { after: 16, text: '就说哪天能寄出来' },
        ],
      },
      { lines: [{ after: 18, text: '行，我就再信你一次' }], closing: true },
    ],
    urges: ['装死是吧', '我现在就投诉', '差评见'],
  },
  {
    id: 'invoice',
    name: '川北工作室-林',
    returning: false,
    region: '四川 广元',
    order: {
      serial: '618823470095316',
      word: '已签收',
      amount: 1180,
      item: '桌面收纳抽屉 五层',
      spec: '奶白 / 10 件装',
      quantity: 1,
      orderedAgo: 11500,
    },
    past: [],
    beats: [
      {
        lines: [
          { after: 190, text: '你好，上周那单要开发票' },
          { after: 197, text: '公司抬头' },
        ],
      },
      {
        lines: [
          { after: 13, text: '电子的还是纸质的' },
          { after: 21, text: '税号在哪里填' },
        ],
      },
      { lines: [{ after: 12, text: '好的我去填，麻烦了' }], closing: true },
    ],
    urges: ['财务在催，麻烦看一下', '还在吗'],
  },
  {
    id: 'return-size',
    name: '向日葵的阿圆',
    returning: false,
    region: '江西 赣州',
    order: {
      serial: '905536128874420',
      word: '已签收',
      amount: 99,
      item: '纯棉纱布家居服 长袖套装',
      spec: '杏色 / M',
      quantity: 1,
      orderedAgo: 5600,
    },
    past: [],
    beats: [
      {
        lines: [
          { after: 240, text: '衣服收到了，M 码小了' },
          { after: 247, text: '试了一下，吊牌没拆' },
          { after: 253, text: '能换 L 吗，运费谁出' },
        ],
      },
      { lines: [{ after: 15, text: '换的话大概要多久，我直接退了重拍会不会快点' }] },
      { lines: [{ after: 13, text: '明白了，我这就申请' }], closing: true },
    ],
    urges: ['在吗，等着寄回去呢', '怎么没人回'],
  },
];
