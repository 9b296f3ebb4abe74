import type { Checklist } from './checklist';
import { disputeRules, pageCountdown, sellersAdvice } from './sources';

export const refundOnlyInTransit: Checklist = {
  id: 'refund-only.in-transit',
  title: { 'zh-CN': '仅退款 · 在途', 'zh-TW': '僅退款 · 在途', en: 'Refund only · on its way' },
  when: {
    'zh-CN': '已发货还没签收，买家申请仅退款',
    'zh-TW': '已出貨還沒簽收，買家申請僅退款',
    en: 'The parcel was sent and not signed for, and the buyer asks for the money back',
  },
  steps: [
    {
      id: 'tracking',
      title: { 'zh-CN': '看物流走到哪了', 'zh-TW': '看物流走到哪了', en: 'Look where the parcel is' },
      why: {
        'zh-CN': '还在路上就拦截；停着不动就找快递；已经签收就换“已收货”清单',
        'zh-TW': '還在路上就攔截；停著不動就找物流；已經簽收就換「已收貨」清單',
        en: 'On its way: intercept. Not moving: ask the courier. Signed for: take the list for received goods',
      },
      say: null,
      ...sellersAdvice,
    },
    {
      id: 'countdown',
      title: { 'zh-CN': '记下页面倒计时', 'zh-TW': '記下頁面倒數', en: 'Note the page’s countdown' },
      why: {
        'zh-CN': '到点没处理，平台会自动退款；时间以页面写的为准，不自己推算',
        'zh-TW': '到點沒處理，平台會自動退款；時間以頁面寫的為準，不自己推算',
        en: 'When it ends, the marketplace refunds by itself; go by what the page shows, not by reckoning',
      },
      say: null,
      ...pageCountdown,
    },
    {
      id: 'intercept',
      title: { 'zh-CN': '先联系快递拦截', 'zh-TW': '先聯絡物流攔截', en: 'Have the courier stop it first' },
      why: {
        'zh-CN': '先拦截再退款；先退了款又拦不住，货和款就都不在手里了',
        'zh-TW': '先攔截再退款；先退了款又攔不住，貨和款就都不在手裡了',
        en: 'Stop it, then refund: the other way round you may lose both the goods and the money',
      },
      say: {
        'zh-CN':
          '{买家|亲}，包裹在路上啦，我先联系快递看看能不能拦下来，有消息就在这里告诉您。要是快递先到了，您拒收就可以哦~',
        'zh-TW':
          '{買家|親}，包裹在路上啦，我先聯絡物流看看能不能攔下來，有消息就在這裡告訴您。要是包裹先到了，您拒收就可以哦~',
        en: 'Hi {买家|there}, the parcel is on its way. I am asking the courier to stop it and will tell you here how it goes. If it reaches you first, you may simply refuse it.',
      },
      ...sellersAdvice,
    },
    {
      id: 'agree',
      title: {
        'zh-CN': '物流显示退回，再同意退款',
        'zh-TW': '物流顯示退回，再同意退款',
        en: 'Refund once the tracking shows it coming back',
      },
      why: {
        'zh-CN': '以物流写的“退回”为准，快递口头答应不算',
        'zh-TW': '以物流寫的「退回」為準，物流口頭答應不算',
        en: 'Go by what the tracking says, not by a word on the phone',
      },
      say: {
        'zh-CN': '{买家|亲}，物流显示包裹往回走啦，您的退款我这边按流程处理，钱会原路退回哦~',
        'zh-TW': '{買家|親}，物流顯示包裹往回走啦，您的退款我這邊照流程處理，錢會原路退回哦~',
        en: 'Hi {买家|there}, the tracking shows the parcel on its way back to us, so the refund takes its course. The money goes back the way you paid.',
      },
      ...sellersAdvice,
    },
    {
      id: 'not-stopped',
      title: { 'zh-CN': '拦不住，给两条路', 'zh-TW': '攔不住，給兩條路', en: 'Not stopped: offer two ways' },
      why: {
        'zh-CN': '货到了买家手里，就请买家拒收或退货退款；两样都方便，不要只说不行',
        'zh-TW': '貨到了買家手裡，就請買家拒收或退貨退款；兩樣都方便，不要只說不行',
        en: 'Where the goods reach the buyer, refusing them or returning them are both easy: never just say no',
      },
      say: {
        'zh-CN':
          '{买家|亲}，快递那边没能把包裹拦下来呢。您不想要也没关系，拒收，或者收下后申请退货退款都可以，怎么方便怎么来哦~',
        'zh-TW':
          '{買家|親}，物流那邊沒能把包裹攔下來呢。您不想要也沒關係，拒收，或者收下後申請退貨退款都可以，怎麼方便怎麼來哦~',
        en: 'Hi {买家|there}, the courier could not stop the parcel. That is no problem: you may refuse it, or accept it and ask for a return, whichever is easier for you.',
      },
      ...disputeRules,
    },
    {
      id: 'lost-parcel',
      title: {
        'zh-CN': '没收到货，商家去找快递',
        'zh-TW': '沒收到貨，商家去找物流',
        en: 'Not received: the shop asks the courier',
      },
      why: {
        'zh-CN': '丢件由商家向快递理赔，不让买家自己去找；核实丢了就退款或重寄',
        'zh-TW': '遺失由商家向物流理賠，不讓買家自己去找；核實遺失就退款或重寄',
        en: 'A lost parcel is the shop’s matter with the courier, not the buyer’s: once confirmed, refund or send another',
      },
      say: {
        'zh-CN': '{买家|亲}，让您久等啦。包裹的情况由我去跟快递核实，不用您跑，有消息就在这里告诉您哦~',
        'zh-TW': '{買家|親}，讓您久等啦。包裹的情況由我去跟物流核實，不用您跑，有消息就在這裡告訴您哦~',
        en: 'Hi {买家|there}, sorry to keep you waiting. I will find out from the courier where the parcel is, so you need not do anything, and tell you here what they say.',
      },
      ...sellersAdvice,
    },
  ],
};
