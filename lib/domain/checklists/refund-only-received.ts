import type { Checklist } from './checklist';
import { merchantDecides, pageCountdown, sellersAdvice } from './sources';

export const refundOnlyReceived: Checklist = {
  id: 'refund-only.received',
  title: { 'zh-CN': '仅退款 · 已收货', 'zh-TW': '僅退款 · 已收貨', en: 'Refund only · received' },
  when: {
    'zh-CN': '货已签收，买家只要退款、不退货',
    'zh-TW': '貨已簽收，買家只要退款、不退貨',
    en: 'The goods were signed for and the buyer wants the money without returning them',
  },
  steps: [
    {
      id: 'ease',
      title: {
        'zh-CN': '先缓和，不急着说行不行',
        'zh-TW': '先緩和，不急著說行不行',
        en: 'Ease first, decide later',
      },
      why: {
        'zh-CN': '第一句话定调子：先听、先道歉，不反问，不讲规定',
        'zh-TW': '第一句話定調子：先聽、先道歉，不反問，不講規定',
        en: 'The first line sets the tone: listen and apologise, ask nothing back, quote no rules',
      },
      say: {
        'zh-CN':
          '{买家|亲}，收到的东西不满意，换谁心里都不舒服，先跟您说声抱歉。您慢慢说，我认真听，咱们一起把它解决好哦~',
        'zh-TW':
          '{買家|親}，收到的東西不滿意，換誰心裡都不舒服，先跟您說聲抱歉。您慢慢說，我認真聽，咱們一起把它解決好哦~',
        en: 'Hi {买家|there}, I am sorry that it is not what you hoped for. Please tell me all about it; I am listening, and we will find a solution together.',
      },
      ...sellersAdvice,
    },
    {
      id: 'evidence',
      title: { 'zh-CN': '请买家补照片', 'zh-TW': '請買家補照片', en: 'Ask for pictures' },
      why: {
        'zh-CN': '2025 年 4 月起收货后的仅退款由商家自己定：先看凭证，再答复',
        'zh-TW': '2025 年 4 月起收貨後的僅退款由商家自己定：先看憑證，再答覆',
        en: 'Since April 2025 the merchant decides about a refund without return after receipt: look at the evidence, then answer',
      },
      say: {
        'zh-CN':
          '{买家|亲}，麻烦您拍几张商品、标签和外包装的照片发我，不对的地方圈出来更好，我去核实是怎么回事哦~',
        'zh-TW':
          '{買家|親}，麻煩您拍幾張商品、標籤和外包裝的照片給我，不對的地方圈出來更好，我去核實是怎麼回事哦~',
        en: 'Hi {买家|there}, could you send me a few pictures of the item, its label and the packaging here? Circling what is wrong helps. I will look into it.',
      },
      ...merchantDecides,
    },
    {
      id: 'records',
      title: {
        'zh-CN': '对照订单、出库和物流',
        'zh-TW': '對照訂單、出庫和物流',
        en: 'Compare order, packing record and tracking',
      },
      why: {
        'zh-CN': '照片里的商品、标签、批次是不是这一单的；说没收到的，看签收人和签收照片',
        'zh-TW': '照片裡的商品、標籤、批次是不是這一單的；說沒收到的，看簽收人和簽收照片',
        en: 'Are item, label and batch those of this order? Where the buyer says nothing came, look who signed for it',
      },
      say: null,
      ...sellersAdvice,
    },
    {
      id: 'choices',
      title: { 'zh-CN': '给买家几样选择', 'zh-TW': '給買家幾樣選擇', en: 'Offer choices' },
      why: {
        'zh-CN': '能退回就退货退款；不值得寄回的，按情况退一部分。金额不超过店铺给的权限，只提一次',
        'zh-TW': '能退回就退貨退款；不值得寄回的，按情況退一部分。金額不超過店鋪給的權限，只提一次',
        en: 'Return and refund where it can come back; a part of the money where posting is not worth it. Stay within the shop’s limits and offer it once',
      },
      say: {
        'zh-CN':
          '{买家|亲}，照片我看过啦。您看是退货退款、换一件，还是商品留着、按情况退一部分？哪样您更方便都可以商量哦~',
        'zh-TW':
          '{買家|親}，照片我看過啦。您看是退貨退款、換一件，還是商品留著、按情況退一部分？哪樣您更方便都可以商量哦~',
        en: 'Hi {买家|there}, I have looked at your pictures. Would you rather return it for a refund, exchange it, or keep it and have a part of the price back? We can go with what suits you.',
      },
      ...merchantDecides,
    },
    {
      id: 'decline',
      title: {
        'zh-CN': '看不出问题，就说清还缺什么',
        'zh-TW': '看不出問題，就說清還缺什麼',
        en: 'Nothing to see yet: say what is missing',
      },
      why: {
        'zh-CN': '婉拒要带下一步，不能只说不行；想退货的路一直给买家留着',
        'zh-TW': '婉拒要帶下一步，不能只說不行；想退貨的路一直給買家留著',
        en: 'A polite no names the next step, and the way to return it stays open',
      },
      say: {
        'zh-CN':
          '{买家|亲}，从这几张照片还看不清问题在哪呢。您方便时再补一张整体、一张细节的，我接着帮您核实；想退货也可以申请退货退款哦~',
        'zh-TW':
          '{買家|親}，從這幾張照片還看不清問題在哪呢。您方便時再補一張整體、一張細節的，我接著幫您核實；想退貨也可以申請退貨退款哦~',
        en: 'Hi {买家|there}, these pictures do not show me the problem yet. When it suits you, please add one of the whole item and one close up, and I will go on from there. You may also ask for a return and refund.',
      },
      ...merchantDecides,
    },
    {
      id: 'answer-in-time',
      title: {
        'zh-CN': '倒计时内在页面上处理',
        'zh-TW': '倒數結束前在頁面上處理',
        en: 'Act on the page before its countdown ends',
      },
      why: {
        'zh-CN': '聊天里谈好不算处理；到点没操作，平台会自动退款',
        'zh-TW': '聊天裡談好不算處理；到點沒操作，平台會自動退款',
        en: 'An agreement in the chat is no action: when the countdown ends, the marketplace refunds by itself',
      },
      say: null,
      ...pageCountdown,
    },
    {
      id: 'make-good',
      title: { 'zh-CN': '补一句心意', 'zh-TW': '補一句心意', en: 'Make it good in words' },
      why: {
        'zh-CN': '实物（换、补、赠品）或言语（道歉）都算补偿；花了多少记在备注里，心里有数',
        'zh-TW': '實物（換、補、贈品）或言語（道歉）都算補償；花了多少記在備註裡，心裡有數',
        en: 'In kind (another one, a part, a gift) or in words (an apology): both make good. Note what it cost',
      },
      say: {
        'zh-CN': '{买家|亲}，这次给您添麻烦了，是我们做得不够好，谢谢您愿意好好跟我说呀~',
        'zh-TW': '{買家|親}，這次給您添麻煩了，是我們做得不夠好，謝謝您願意好好跟我說呀~',
        en: 'Hi {买家|there}, sorry for the trouble this caused; we should have done better. Thank you for telling me so kindly.',
      },
      ...sellersAdvice,
    },
  ],
};
