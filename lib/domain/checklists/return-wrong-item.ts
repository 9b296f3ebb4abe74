import type { Checklist } from './checklist';
import { pageCountdown, sellerBearsFreight, sellersAdvice } from './sources';

export const returnWrongItem: Checklist = {
  id: 'return.wrong-item',
  title: { 'zh-CN': '错发漏发', 'zh-TW': '錯發漏發', en: 'Wrong or missing item' },
  when: {
    'zh-CN': '买家收到的不是拍的，或少了一件、少了配件',
    'zh-TW': '買家收到的不是下單的，或少了一件、少了配件',
    en: 'The buyer received something else, or an item or a part is missing',
  },
  steps: [
    {
      id: 'ease',
      title: {
        'zh-CN': '先道歉，把事接过来',
        'zh-TW': '先道歉，把事接過來',
        en: 'Apologise and take it over',
      },
      why: {
        'zh-CN': '不让买家自己去找仓库、找快递；谁的错核实了再说',
        'zh-TW': '不讓買家自己去找倉庫、找物流；誰的錯核實了再說',
        en: 'The buyer need not chase warehouse or courier; whose fault it was is found out later',
      },
      say: {
        'zh-CN': '{买家|亲}，收到的和您拍的对不上，真不好意思。您先别着急，我一步步帮您弄清楚哦~',
        'zh-TW': '{買家|親}，收到的和您下單的對不上，真不好意思。您先別著急，我一步步幫您弄清楚哦~',
        en: 'Hi {买家|there}, I am sorry that what came is not what you ordered. Let me sort it out with you step by step.',
      },
      ...sellersAdvice,
    },
    {
      id: 'evidence',
      title: { 'zh-CN': '拍下收到的全部', 'zh-TW': '拍下收到的全部', en: 'A picture of all that came' },
      why: {
        'zh-CN': '商品、标签、面单一起拍，一眼能看出是发错、漏发还是分包寄的',
        'zh-TW': '商品、標籤、託運單一起拍，一眼能看出是發錯、漏發還是分包寄的',
        en: 'Item, label and parcel label in one picture show whether it is wrong, missing or in another parcel',
      },
      say: {
        'zh-CN':
          '{买家|亲}，麻烦您再看看包装夹层，把收到的东西和快递面单一起拍一张，告诉我少了或错了哪件，我去核实哦~',
        'zh-TW':
          '{買家|親}，麻煩您再看看包裝夾層，把收到的東西和託運單一起拍一張，告訴我少了或錯了哪件，我去核實哦~',
        en: 'Hi {买家|there}, could you look through the packaging once more, take one picture of all that came with the parcel label, and tell me which item is missing or wrong?',
      },
      ...sellersAdvice,
    },
    {
      id: 'records',
      title: {
        'zh-CN': '核对出库、称重和分包',
        'zh-TW': '核對出庫、秤重和分包',
        en: 'Check packing record, weight and parcels',
      },
      why: {
        'zh-CN': '一单分几个包裹的，先看另一个包裹到哪了；称重差多少，就知道有没有漏',
        'zh-TW': '一單分幾個包裹的，先看另一個包裹到哪了；秤重差多少，就知道有沒有漏',
        en: 'Where an order went in several parcels, look where the other is; the weight tells whether something was left out',
      },
      say: null,
      ...sellersAdvice,
    },
    {
      id: 'stock',
      title: {
        'zh-CN': '先看有没有货，再开口',
        'zh-TW': '先看有沒有貨，再開口',
        en: 'Look at the stock before you speak',
      },
      why: {
        'zh-CN': '答应补寄却没货，是第二次失望',
        'zh-TW': '答應補寄卻沒貨，是第二次失望',
        en: 'To promise another and have none is a second disappointment',
      },
      say: null,
      ...sellersAdvice,
    },
    {
      id: 'choices',
      title: {
        'zh-CN': '让买家选：补、换、退',
        'zh-TW': '讓買家選：補、換、退',
        en: 'The buyer chooses: send, exchange, refund',
      },
      why: {
        'zh-CN': '是我们弄错的，退哪件、怎么退都由买家定；少的那件可以只退那一件的钱',
        'zh-TW': '是我們弄錯的，退哪件、怎麼退都由買家定；少的那件可以只退那一件的錢',
        en: 'The mistake was ours, so the buyer decides; for a missing item its own price can be refunded',
      },
      say: {
        'zh-CN':
          '{买家|亲}，核对下来是我们这边弄错了。缺的那件补寄、换成对的，或者退款都可以，您选一样方便的，我来跟进哦~',
        'zh-TW':
          '{買家|親}，核對下來是我們這邊弄錯了。缺的那件補寄、換成對的，或者退款都可以，您選一樣方便的，我來跟進哦~',
        en: 'Hi {买家|there}, it was our mistake. We can send the missing item, exchange it for the right one or refund it. Choose what suits you and I will see to it.',
      },
      ...sellersAdvice,
    },
    {
      id: 'freight',
      title: {
        'zh-CN': '来回运费归小店',
        'zh-TW': '來回運費由小店負擔',
        en: 'The freight both ways is ours',
      },
      why: {
        'zh-CN': '错在商家，买家不该为此花一分钱',
        'zh-TW': '錯在商家，買家不該為此花一毛錢',
        en: 'The fault is the seller’s: it may cost the buyer nothing',
      },
      say: {
        'zh-CN':
          '{买家|亲}，来回的运费都由小店承担，不用您操心。发错的那件您方便时照页面上的地址寄回就好，谢谢您啦~',
        'zh-TW':
          '{買家|親}，來回的運費都由小店負擔，不用您操心。發錯的那件您方便時照頁面上的地址寄回就好，謝謝您啦~',
        en: 'Hi {买家|there}, the freight both ways is ours. Please post the wrong item back to the address on the page whenever it suits you. Thank you!',
      },
      ...sellerBearsFreight,
    },
    {
      id: 'act-on-page',
      title: { 'zh-CN': '在页面上处理完', 'zh-TW': '在頁面上處理完', en: 'Finish it on the page' },
      why: {
        'zh-CN': '聊天里谈好不算处理，倒计时还在走；补寄的单号填回售后单',
        'zh-TW': '聊天裡談好不算處理，倒數還在走；補寄的單號填回售後單',
        en: 'An agreement in the chat is no action and the countdown goes on; enter the new tracking number in the claim',
      },
      say: null,
      ...pageCountdown,
    },
    {
      id: 'follow-up',
      title: { 'zh-CN': '收到后问一句', 'zh-TW': '收到後問一句', en: 'Ask once it has come' },
      why: {
        'zh-CN': '物流显示签收后问一次，错的这件事才算完',
        'zh-TW': '物流顯示簽收後問一次，錯的這件事才算完',
        en: 'Ask once after it was signed for: only then is the mistake made good',
      },
      say: {
        'zh-CN': '{买家|亲}，新寄的那件物流显示签收啦，您看看对不对？有不对的地方直接跟我说就好哦~',
        'zh-TW': '{買家|親}，新寄的那件物流顯示簽收啦，您看看對不對？有不對的地方直接跟我說就好哦~',
        en: 'Hi {买家|there}, the tracking says that the new item was signed for. Is it the right one? Please tell me if anything is amiss.',
      },
      ...sellersAdvice,
    },
  ],
};
