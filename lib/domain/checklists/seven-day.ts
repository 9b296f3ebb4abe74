import type { Checklist } from './checklist';
import { disputeRules, returnFreight, sellersAdvice, sevenDayLaw } from './sources';

export const sevenDay: Checklist = {
  id: 'seven-day',
  title: { 'zh-CN': '七天无理由', 'zh-TW': '七天無理由', en: 'Seven-day return' },
  when: {
    'zh-CN': '买家不喜欢、不想要或拍错，申请退货退款',
    'zh-TW': '買家不喜歡、不想要或下錯單，申請退貨退款',
    en: 'The buyer does not like it, no longer wants it or ordered by mistake, and asks to return it',
  },
  steps: [
    {
      id: 'answer',
      title: { 'zh-CN': '先回应，不拖', 'zh-TW': '先回應，不拖', en: 'Answer first, without delay' },
      why: {
        'zh-CN': '七天无理由不用讲原因；买家等得越久，越容易变成纠纷',
        'zh-TW': '七天無理由不用講原因；買家等得越久，越容易變成糾紛',
        en: 'A seven-day return needs no reason; the longer a buyer waits, the sooner it becomes a dispute',
      },
      say: {
        'zh-CN':
          '{买家|亲}，您的退货申请我看到啦，没合您的心意，不好意思呢。我先核对一下订单，接下来怎么退我一步步告诉您哦~',
        'zh-TW':
          '{買家|親}，您的退貨申請我看到啦，沒合您的心意，不好意思呢。我先核對一下訂單，接下來怎麼退我一步步告訴您哦~',
        en: 'Hi {买家|there}, I have seen your return request, and I am sorry that it is not what you hoped for. Let me look at the order, then I will take you through it step by step.',
      },
      ...sellersAdvice,
    },
    {
      id: 'window',
      title: { 'zh-CN': '看签收时间', 'zh-TW': '看簽收時間', en: 'Look at the day it was signed for' },
      why: {
        'zh-CN': '七天从签收后的第二天算起，不从下单或付款算；页面没有写就看物流',
        'zh-TW': '七天從簽收後的隔天算起，不從下單或付款算；頁面沒有寫就看物流',
        en: 'The seven days count from the day after it was signed for, not from order or payment; where the page is silent, the tracking tells',
      },
      say: null,
      ...sevenDayLaw,
    },
    {
      id: 'exceptions',
      title: {
        'zh-CN': '例外只认下单时确认过的',
        'zh-TW': '例外只認下單時確認過的',
        en: 'Only exceptions confirmed at purchase count',
      },
      why: {
        'zh-CN':
          '定做、鲜活易腐、拆封的音像软件、数字商品和报刊之外，买家下单时单独确认过的才能不适用；拆开查看不影响完好',
        'zh-TW':
          '訂做、易腐、拆封的影音軟體、數位商品和報刊之外，買家下單時單獨確認過的才能不適用；拆開查看不影響完好',
        en: 'Apart from custom-made, perishable, opened audio or software, digital goods and papers, only what the buyer confirmed at purchase is excepted; opening it to look is no damage',
      },
      say: null,
      ...sevenDayLaw,
    },
    {
      id: 'keep-once',
      title: { 'zh-CN': '挽留一次就好', 'zh-TW': '挽留一次就好', en: 'Offer to keep it once' },
      why: {
        'zh-CN': '只问一次，在店铺给的权限内提换货或优惠；买家说不用就到此为止，接着办退货',
        'zh-TW': '只問一次，在店鋪給的權限內提換貨或優惠；買家說不用就到此為止，接著辦退貨',
        en: 'Ask once, offering an exchange or a discount within the shop’s own limits; at the first no, stop and go on with the return',
      },
      say: {
        'zh-CN':
          '{买家|亲}，方便告诉我是哪里不合心意吗？换个颜色或尺码能合适的话，我帮您看看有没有货；您还是想退也完全可以，都按您的意思来哦~',
        'zh-TW':
          '{買家|親}，方便告訴我是哪裡不合心意嗎？換個顏色或尺寸能合適的話，我幫您看看有沒有貨；您還是想退也完全可以，都照您的意思來哦~',
        en: 'Hi {买家|there}, may I ask what did not suit you? If another colour or size would do, I am glad to look whether we have it. If you would rather return it, that is perfectly fine too.',
      },
      ...sellersAdvice,
    },
    {
      id: 'accept',
      title: {
        'zh-CN': '同意申请，说明怎么寄',
        'zh-TW': '同意申請，說明怎麼寄',
        en: 'Accept, and say how to send it',
      },
      why: {
        'zh-CN': '地址由页面给出，不在聊天里另写一个；赠品要一起退回，不然要按价值扣',
        'zh-TW': '地址由頁面給出，不在聊天裡另寫一個；贈品要一起退回，不然要按價值扣',
        en: 'The page gives the address: write no other one in the chat. Gifts come back too, or their value is deducted',
      },
      say: {
        'zh-CN':
          '{买家|亲}，申请通过后页面会显示退货地址，您照着寄就行。商品、配件和赠品麻烦一起放好，寄出后记得填上快递单号呀~',
        'zh-TW':
          '{買家|親}，申請通過後頁面會顯示退貨地址，您照著寄就行。商品、配件和贈品麻煩一起放好，寄出後記得填上物流單號呀~',
        en: 'Hi {买家|there}, once the request is accepted the page shows the return address. Please pack the item with its accessories and gifts, and enter the tracking number after posting it. Thank you!',
      },
      ...disputeRules,
    },
    {
      id: 'freight',
      title: { 'zh-CN': '退货运费讲清楚', 'zh-TW': '退貨運費講清楚', en: 'Make the return freight clear' },
      why: {
        'zh-CN':
          '大陆：一般由买家承担，另有约定或有退运费险的除外，没讲清楚的由卖家承担；台湾：买家不承担任何费用',
        'zh-TW':
          '台灣：買家不負擔任何費用，含運費，聊天裡也不能說要買家出；大陸：一般由買家負擔，另有約定或有退運費險的除外',
        en: 'Mainland: on the buyer unless agreed otherwise or insured, on the seller where nobody said so; Taiwan: never on the buyer',
      },
      say: {
        'zh-CN':
          '{买家|亲}，七天无理由退货的运费一般由买家承担呢；订单带退运费险的话，可以按保险规则理赔，您在订单页面能看到哦~',
        'zh-TW': '{買家|親}，退貨的寄送方式和運費以訂單頁面顯示的為準，有不清楚的地方您問我就好哦~',
        en: 'Hi {买家|there}, the order page shows how the return travels and who pays the freight. Please ask me if anything there is unclear.',
      },
      ...returnFreight,
    },
    {
      id: 'inspect',
      title: {
        'zh-CN': '收到退货先核对',
        'zh-TW': '收到退貨先核對',
        en: 'Check the goods when they are back',
      },
      why: {
        'zh-CN': '商品、配件、标识齐全，品质和功能还在，就算完好；为查看而打开、试用不算损坏',
        'zh-TW': '商品、配件、標示齊全，品質和功能還在，就算完好；為查看而打開、試用不算損壞',
        en: 'Complete with accessories and labels, its quality and function kept: that is intact. Opening and trying it is no damage',
      },
      say: {
        'zh-CN': '{买家|亲}，您寄回的商品到啦，我这边核对一下，没问题就按流程退款，到账快慢看您的支付方式哦~',
        'zh-TW': '{買家|親}，您寄回的商品到啦，我這邊核對一下，沒問題就照流程退款，到帳快慢看您的付款方式哦~',
        en: 'Hi {买家|there}, your parcel has come back to us. I am checking it now, and if all is well the refund goes through. When it shows depends on how you paid.',
      },
      ...sevenDayLaw,
    },
    {
      id: 'refund',
      title: {
        'zh-CN': '收到货起七天内退款',
        'zh-TW': '收到貨起七天內退款',
        en: 'Refund within seven days of receiving it',
      },
      why: {
        'zh-CN': '法定期限是收到退货之日起七天；退得越早，退款时长越短',
        'zh-TW': '法定期限是收到退貨之日起七天；退得越早，退款時長越短',
        en: 'The law gives seven days from the day the goods are back; the sooner, the shorter the refund duration that is measured',
      },
      say: null,
      ...sevenDayLaw,
    },
  ],
};
