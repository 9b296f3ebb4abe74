import type { Checklist } from './checklist';
import { beforeDispatch, sellersAdvice } from './sources';

export const refundOnlyUndispatched: Checklist = {
  id: 'refund-only.undispatched',
  title: { 'zh-CN': '仅退款 · 未发货', 'zh-TW': '僅退款 · 未出貨', en: 'Refund only · not dispatched' },
  when: {
    'zh-CN': '还没发货，买家申请仅退款',
    'zh-TW': '還沒出貨，買家申請僅退款',
    en: 'Nothing was dispatched yet and the buyer asks for the money back',
  },
  steps: [
    {
      id: 'not-sent',
      title: { 'zh-CN': '确认真的没发出', 'zh-TW': '確認真的沒寄出', en: 'Make sure that it has not left' },
      why: {
        'zh-CN': '没有快递单号、没有出库才算未发货；已经出库就换“在途”清单',
        'zh-TW': '沒有物流單號、沒有出庫才算未出貨；已經出庫就換「在途」清單',
        en: 'Not dispatched means no tracking number and nothing out of the warehouse; if it left, take the list for parcels on their way',
      },
      say: null,
      ...sellersAdvice,
    },
    {
      id: 'stop-packing',
      title: { 'zh-CN': '通知仓库停发', 'zh-TW': '通知倉庫停發', en: 'Tell the warehouse to stop' },
      why: {
        'zh-CN': '同意退款后又发出去，货和款就都不在手里了',
        'zh-TW': '同意退款後又寄出去，貨和款就都不在手裡了',
        en: 'A parcel that leaves after the refund costs both the goods and the money',
      },
      say: null,
      ...sellersAdvice,
    },
    {
      id: 'agree',
      title: { 'zh-CN': '直接同意', 'zh-TW': '直接同意', en: 'Agree at once' },
      why: {
        'zh-CN': '未发货时仅退款是正常也是唯一的形式；拒绝只会多一起纠纷，拖长退款时长',
        'zh-TW': '未出貨時僅退款是正常也是唯一的形式；拒絕只會多一起糾紛，拖長退款時長',
        en: 'Before dispatch this is the normal and only form; refusing only adds a dispute and lengthens the refund duration',
      },
      say: {
        'zh-CN':
          '{买家|亲}，订单还没寄出，退款申请我这边按流程同意啦，钱会原路退回，到账快慢看您的支付方式哦~',
        'zh-TW':
          '{買家|親}，訂單還沒寄出，退款申請我這邊照流程同意啦，錢會原路退回，到帳快慢看您的付款方式哦~',
        en: 'Hi {买家|there}, the order has not left yet, so your refund request is fine with us. The money goes back the way you paid; when it shows depends on your payment method.',
      },
      ...beforeDispatch,
    },
    {
      id: 'keep-once',
      title: { 'zh-CN': '问一句，只问一次', 'zh-TW': '問一句，只問一次', en: 'Ask why, just once' },
      why: {
        'zh-CN': '拍错了可以重拍，等不及就如实说进度、不报时间；买家不想说就到此为止',
        'zh-TW': '下錯了可以重新下單，等不及就如實說進度、不報時間；買家不想說就到此為止',
        en: 'A wrong order can be placed again; to one who waits, tell how it stands and name no time. At the first no, stop',
      },
      say: {
        'zh-CN':
          '{买家|亲}，方便的话告诉我是哪里没让您满意呢？想换颜色或尺码可以重新拍，我帮您看看有没有货；不方便说也没关系哦~',
        'zh-TW':
          '{買家|親}，方便的話告訴我是哪裡沒讓您滿意呢？想換顏色或尺寸可以重新下單，我幫您看看有沒有貨；不方便說也沒關係哦~',
        en: 'Hi {买家|there}, if you like, tell me what was not right for you. For another colour or size you can simply order again, and I am glad to look whether we have it. No worries if you would rather not say.',
      },
      ...sellersAdvice,
    },
    {
      id: 'part-friends',
      title: { 'zh-CN': '好好收尾', 'zh-TW': '好好收尾', en: 'End on a kind word' },
      why: {
        'zh-CN': '退得痛快的买家会再来',
        'zh-TW': '退得痛快的買家會再來',
        en: 'A buyer who was refunded without fuss comes back',
      },
      say: {
        'zh-CN': '{买家|亲}，给您添麻烦啦。以后有喜欢的再来小店逛逛，想问什么直接找我就好哦~',
        'zh-TW': '{買家|親}，給您添麻煩啦。以後有喜歡的再來小店逛逛，想問什麼直接找我就好哦~',
        en: 'Hi {买家|there}, sorry for the trouble. You are welcome in our shop any time, and I am here if you have a question.',
      },
      ...sellersAdvice,
    },
  ],
};
