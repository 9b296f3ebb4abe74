import type { Checklist } from './checklist';
import { pageCountdown, sellerBearsFreight, sellersAdvice, sevenDayLaw } from './sources';

export const exchange: Checklist = {
  id: 'exchange',
  title: { 'zh-CN': '换货', 'zh-TW': '換貨', en: 'Exchange' },
  when: {
    'zh-CN': '买家要换颜色、尺码，或换一件好的',
    'zh-TW': '買家要換顏色、尺寸，或換一件好的',
    en: 'The buyer wants another colour or size, or one without a fault',
  },
  steps: [
    {
      id: 'stock',
      title: { 'zh-CN': '看想换的有没有货', 'zh-TW': '看想換的有沒有貨', en: 'Look whether it is in stock' },
      why: {
        'zh-CN': '换货也是留住这一单；先看库存，免得答应了又换不了',
        'zh-TW': '換貨也是留住這一單；先看庫存，免得答應了又換不了',
        en: 'An exchange keeps the order. Look at the stock first, so that no promise has to be taken back',
      },
      say: null,
      ...sellersAdvice,
    },
    {
      id: 'ask-wish',
      title: { 'zh-CN': '问清换成哪一款', 'zh-TW': '問清換成哪一款', en: 'Ask for the exact wish' },
      why: {
        'zh-CN': '颜色、尺码写清楚，再寄一次错的就是两次运费',
        'zh-TW': '顏色、尺寸寫清楚，再寄一次錯的就是兩次運費',
        en: 'Have colour and size in writing: a second wrong one is freight twice over',
      },
      say: {
        'zh-CN': '{买家|亲}，换货可以的呀。您想换成哪个颜色、什么尺码呢？告诉我一声，我看看库存回复您哦~',
        'zh-TW': '{買家|親}，換貨可以的呀。您想換成哪個顏色、什麼尺寸呢？告訴我一聲，我看看庫存回覆您哦~',
        en: 'Hi {买家|there}, an exchange is no problem. Which colour and size would you like? Let me look at our stock and come back to you.',
      },
      ...sellersAdvice,
    },
    {
      id: 'fit',
      title: {
        'zh-CN': '尺码给参考，不打包票',
        'zh-TW': '尺寸給參考，不打包票',
        en: 'Advise on the size, promise nothing',
      },
      why: {
        'zh-CN': '不说肯定合适；给尺码表、建议带上退运费险',
        'zh-TW': '不說肯定合適；給尺寸表、建議帶上退貨運費險',
        en: 'Never say that it will fit: give the size chart and suggest freight insurance',
      },
      say: {
        'zh-CN':
          '{买家|亲}，这次可以参考商品页的尺码表量一下，拿不准的话把平时穿的尺码告诉我，我帮您一起看看呀~',
        'zh-TW':
          '{買家|親}，這次可以參考商品頁的尺寸表量一下，拿不準的話把平時穿的尺寸告訴我，我幫您一起看看呀~',
        en: 'Hi {买家|there}, the size chart on the item page may help this time. If you are unsure, tell me what you usually wear and we can look at it together.',
      },
      ...sellersAdvice,
    },
    {
      id: 'accept',
      title: {
        'zh-CN': '同意申请，请买家寄回',
        'zh-TW': '同意申請，請買家寄回',
        en: 'Accept, and have it sent back',
      },
      why: {
        'zh-CN': '地址由页面给出；标签、配件一起放好，换回来的才能再卖',
        'zh-TW': '地址由頁面給出；標籤、配件一起放好，換回來的才能再賣',
        en: 'The page gives the address; with label and accessories it can be sold again',
      },
      say: {
        'zh-CN':
          '{买家|亲}，换货申请通过后页面会显示寄回的地址。您把商品和标签、配件一起放好，寄出后填上快递单号就可以啦~',
        'zh-TW':
          '{買家|親}，換貨申請通過後頁面會顯示寄回的地址。您把商品和標籤、配件一起放好，寄出後填上物流單號就可以啦~',
        en: 'Hi {买家|there}, once the exchange is accepted the page shows where to send it. Please pack it with label and accessories and enter the tracking number. Thank you!',
      },
      ...sellersAdvice,
    },
    {
      id: 'freight',
      title: {
        'zh-CN': '运费看是谁的原因',
        'zh-TW': '運費看是誰的原因',
        en: 'The freight follows the fault',
      },
      why: {
        'zh-CN': '商品有问题或发错，来回运费归商家；买家想换款，以页面写的为准',
        'zh-TW': '商品有問題或發錯，來回運費由商家負擔；買家想換款，以頁面寫的為準',
        en: 'For a fault or a wrong item it is the seller’s; where the buyer wants another one, what the page says holds',
      },
      say: {
        'zh-CN':
          '{买家|亲}，寄回的运费以订单页面写的为准；要是核实下来是商品有问题或我们发错，来回运费都由小店承担，不用您操心哦~',
        'zh-TW':
          '{買家|親}，寄回的運費以訂單頁面寫的為準；要是核實下來是商品有問題或我們發錯，來回運費都由小店負擔，不用您操心哦~',
        en: 'Hi {买家|there}, for the freight what the order page says holds. If the item turns out to be faulty or the wrong one, the freight both ways is ours.',
      },
      ...sellerBearsFreight,
    },
    {
      id: 'send',
      title: {
        'zh-CN': '收到、核对，再寄新的',
        'zh-TW': '收到、核對，再寄新的',
        en: 'Receive, check, send the new one',
      },
      why: {
        'zh-CN': '寄出后把新单号填到换货单里；不报哪天发、哪天到',
        'zh-TW': '寄出後把新單號填到換貨單裡；不報哪天寄、哪天到',
        en: 'Enter the new tracking number in the claim; name no day of dispatch or arrival',
      },
      say: {
        'zh-CN': '{买家|亲}，您寄回的商品收到啦，核对好就给您寄换的那件，单号在换货详情里能看到哦~',
        'zh-TW': '{買家|親}，您寄回的商品收到啦，核對好就給您寄換的那件，單號在換貨詳情裡能看到哦~',
        en: 'Hi {买家|there}, your parcel has come back. When it has been checked, the new one goes out to you; its tracking number will show in the claim.',
      },
      ...pageCountdown,
    },
    {
      id: 'no-stock',
      title: {
        'zh-CN': '没货就转退货退款',
        'zh-TW': '沒貨就轉退貨退款',
        en: 'Out of stock: return and refund',
      },
      why: {
        'zh-CN': '不拖着买家等货；七天内买家本来就能退',
        'zh-TW': '不拖著買家等貨；七天內買家本來就能退',
        en: 'Keep nobody waiting for stock: within seven days the buyer may return it anyway',
      },
      say: {
        'zh-CN':
          '{买家|亲}，不好意思呢，您想换的那款暂时没有库存。可以退货退款，也可以看看别的颜色，哪样您方便就哪样哦~',
        'zh-TW':
          '{買家|親}，不好意思呢，您想換的那款暫時沒有庫存。可以退貨退款，也可以看看別的顏色，哪樣您方便就哪樣哦~',
        en: 'Hi {买家|there}, I am sorry, the one you wanted is out of stock. You may return it for a refund or choose another colour, as you like.',
      },
      ...sevenDayLaw,
    },
  ],
};
