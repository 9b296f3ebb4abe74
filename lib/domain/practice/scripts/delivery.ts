import type { BuyerScript } from '../script';

/** 快递, 发货时效, 修改信息: before the parcel has arrived. */
export const deliveryScripts: readonly BuyerScript[] = [
  {
    id: 'dispatch-when',
    name: '米粒儿不睡觉',
    returning: false,
    region: '浙江 湖州',
    order: {
      serial: '083517264019385',
      word: '待发货',
      amount: 69.9,
      item: '双层竹纤维沥水篮 大号',
      spec: '燕麦色 / 单只',
      quantity: 1,
      orderedAgo: 1260,
    },
    past: [],
    beats: [
      {
        lines: [
          { after: -52, text: '在吗' },
          { after: -46, text: '昨天下午拍的那个篮子' },
          { after: -39, text: '什么时候发货呀' },
        ],
      },
      {
        lines: [
          { after: 12, text: '我周五要出门' },
          { after: 18, text: '周四之前能收到吗' },
        ],
      },
      { lines: [{ after: 14, text: '好的，那我等等，谢谢' }], closing: true },
    ],
    urges: ['在不在呀', '今天到底能不能发', '算了不回我就退了'],
  },
  {
    id: 'courier-stuck',
    name: '小鹿慢慢走',
    returning: false,
    region: '四川 绵阳',
    order: {
      serial: '417720653908142',
      word: '已发货',
      amount: 128,
      item: '法兰绒盖毯 加厚款',
      spec: '150×200cm / 雾蓝',
      quantity: 1,
      orderedAgo: 6900,
      parcel: {
        courier: '虚拟快递',
        number: '75800041726390',
        way: [
          { ago: 4388, text: '快件已到达西安转运中心' },
          { ago: 5210, text: '快件离开义乌集散点，发往西安转运中心' },
          { ago: 6052, text: '义乌集散点已揽收' },
        ],
      },
    },
    past: [],
    beats: [
      {
        lines: [
          { after: -18, text: '快递三天没动了' },
          { after: -9, text: '一直停在中转站' },
          { after: 4, text: '不会是丢了吧' },
        ],
      },
      {
        lines: [
          { after: 11, text: '那你们帮我催一下快递可以吗' },
          { after: 20, text: '大概哪天能到' },
        ],
      },
      { lines: [{ after: 13, text: '行，有消息麻烦跟我说一声' }], closing: true },
    ],
    urges: ['？', '物流还是没更新', '我要找平台了'],
  },
  {
    id: 'address-wrong',
    name: '夏日海盐苏打',
    returning: false,
    region: '福建 漳州',
    order: {
      serial: '290644718835027',
      word: '待发货',
      amount: 45.8,
      item: '珐琅小奶锅 16cm',
      spec: '樱桃红',
      quantity: 1,
      orderedAgo: 35,
    },
    past: [],
    beats: [
      {
        lines: [
          { after: 25, text: '你好' },
          { after: 27, from: 'robot', text: '亲，您好，我是智能客服小禾，请问有什么可以帮您？' },
          { after: 48, text: '地址填错了' },
          { after: 55, text: '还没发吧，能改成公司地址吗' },
        ],
      },
      {
        lines: [
          { after: 10, text: '电话也要换一个' },
          { after: 17, text: '是你这边改还是我自己改' },
        ],
      },
      { lines: [{ after: 12, text: '改好了，谢谢' }], closing: true },
    ],
    urges: ['人工在吗', '别给我发出去了啊', '快点行不行'],
  },
  {
    id: 'traditional-shipping',
    name: '陳小棠',
    returning: false,
    region: '台灣 台中',
    order: null,
    past: [],
    beats: [
      {
        lines: [
          { after: 150, text: '請問可以寄到台灣嗎' },
          { after: 159, text: '運費怎麼計算呢' },
        ],
      },
      { lines: [{ after: 14, text: '集運的話大概要等幾天' }] },
      { lines: [{ after: 12, text: '了解，謝謝您' }], closing: true },
    ],
    urges: ['請問有人在嗎', '方便回覆一下嗎'],
  },
];
