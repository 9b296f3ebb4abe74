import type { Checklist } from './checklist';
import { disputeRules, sellerBearsFreight, sellersAdvice } from './sources';

export const returnQuality: Checklist = {
  id: 'return.quality',
  title: { 'zh-CN': '质量或描述不符', 'zh-TW': '品質或描述不符', en: 'Quality or description' },
  when: {
    'zh-CN': '买家说质量不好、和描述不一样，或有别的不满',
    'zh-TW': '買家說品質不好、和描述不一樣，或有別的不滿',
    en: 'The buyer says that the quality is poor, that it is not as described, or is unhappy in another way',
  },
  steps: [
    {
      id: 'ease',
      title: {
        'zh-CN': '第一句先缓和语气',
        'zh-TW': '第一句先緩和語氣',
        en: 'Ease the tone from the first line',
      },
      why: {
        'zh-CN': '不露不快、不辩解；第一句把情绪接住，就不会变成纠纷',
        'zh-TW': '不露不快、不辯解；第一句把情緒接住，就不會變成糾紛',
        en: 'Show no displeasure and no defence: a first line that takes the feeling in keeps it from becoming a dispute',
      },
      say: {
        'zh-CN': '{买家|亲}，期待了好几天，收到却不满意，真的很抱歉。您别着急，我来帮您处理，慢慢跟我说哦~',
        'zh-TW': '{買家|親}，期待了好幾天，收到卻不滿意，真的很抱歉。您別著急，我來幫您處理，慢慢跟我說哦~',
        en: 'Hi {买家|there}, you looked forward to it and then it was a disappointment: I am truly sorry. Please tell me about it, I will take care of it with you.',
      },
      ...sellersAdvice,
    },
    {
      id: 'listen',
      title: { 'zh-CN': '听完，再复述一遍', 'zh-TW': '聽完，再複述一遍', en: 'Listen, then repeat it' },
      why: {
        'zh-CN': '差的客服争辩，一般的记下转交，好的会听、会带着买家往解决走',
        'zh-TW': '差的客服爭辯，一般的記下轉交，好的會聽、會帶著買家往解決走',
        en: 'Poor agents argue, ordinary ones record and pass on, good ones listen and lead',
      },
      say: {
        'zh-CN': '{买家|亲}，您说的我一条条记着呢。还有别的地方不满意，也一起告诉我，免得您再说一遍哦~',
        'zh-TW': '{買家|親}，您說的我一條條記著呢。還有別的地方不滿意，也一起告訴我，免得您再說一遍哦~',
        en: 'Hi {买家|there}, I am writing down all you say. If anything else is not right, please add it now so that you need not repeat yourself.',
      },
      ...sellersAdvice,
    },
    {
      id: 'evidence',
      title: {
        'zh-CN': '请买家发照片或视频',
        'zh-TW': '請買家傳照片或影片',
        en: 'Ask for pictures or a video',
      },
      why: {
        'zh-CN': '看得清问题，才知道该退、该换还是该补；也是和厂家、平台说话的凭证',
        'zh-TW': '看得清問題，才知道該退、該換還是該補；也是和廠商、平台說話的憑證',
        en: 'Only what is seen tells whether to refund, exchange or replace, and it is the evidence later',
      },
      say: {
        'zh-CN':
          '{买家|亲}，麻烦您拍一下有问题的地方和标签，用的时候才出现的话，拍一小段视频更清楚，我去核实哦~',
        'zh-TW':
          '{買家|親}，麻煩您拍一下有問題的地方和標籤，用的時候才出現的話，拍一小段影片更清楚，我去核實哦~',
        en: 'Hi {买家|there}, could you take a picture of what is wrong and of the label, or a short video if it shows only in use? I will look into it.',
      },
      ...sellersAdvice,
    },
    {
      id: 'check',
      title: {
        'zh-CN': '对照详情页和同批商品',
        'zh-TW': '對照商品頁和同批商品',
        en: 'Compare with the listing and the batch',
      },
      why: {
        'zh-CN': '页面写了什么、同一批有没有别的反馈；是我们的问题就认，不绕弯',
        'zh-TW': '頁面寫了什麼、同一批有沒有別的反映；是我們的問題就認，不繞彎',
        en: 'What the listing says, and what others said of the same batch. Where it is our fault, own it plainly',
      },
      say: null,
      ...sellersAdvice,
    },
    {
      id: 'choices',
      title: {
        'zh-CN': '给选择，挽留只提一次',
        'zh-TW': '給選擇，挽留只提一次',
        en: 'Offer choices; to keep it, just once',
      },
      why: {
        'zh-CN': '换、补、退一部分或退货都可以谈，金额不超权限；买家坚决要退，就不再劝',
        'zh-TW': '換、補、退一部分或退貨都可以談，金額不超權限；買家堅決要退，就不再勸',
        en: 'An exchange, a part, a part of the price or a return, within the shop’s limits; with a firm buyer, don’t insist',
      },
      say: {
        'zh-CN':
          '{买家|亲}，情况我了解啦。您看是换一件新的，还是退货退款？想留着用、按情况退一部分也可以商量，您怎么方便怎么来哦~',
        'zh-TW':
          '{買家|親}，情況我了解啦。您看是換一件新的，還是退貨退款？想留著用、按情況退一部分也可以商量，您怎麼方便怎麼來哦~',
        en: 'Hi {买家|there}, I see what happened. Would you like another one, or to return it for a refund? If you would rather keep it, we can also talk about a part of the price.',
      },
      ...sellersAdvice,
    },
    {
      id: 'freight',
      title: {
        'zh-CN': '商品有问题，运费归小店',
        'zh-TW': '商品有問題，運費由小店負擔',
        en: 'Our fault: the freight is ours',
      },
      why: {
        'zh-CN': '质量或描述的问题，来回运费由商家承担；没有责任方的退货，买家出寄回的运费',
        'zh-TW': '品質或描述的問題，來回運費由商家負擔；沒有責任方的退貨，依各地規定',
        en: 'For a fault in the goods or the listing the seller bears the freight; where nobody is at fault the region’s rule decides',
      },
      say: {
        'zh-CN':
          '{买家|亲}，核实下来确实是商品的问题，让您费心啦。寄回的运费由小店承担，您照页面上的地址寄就好，运费凭证留着发我看看哦~',
        'zh-TW':
          '{買家|親}，核實下來確實是商品的問題，讓您費心啦。寄回的運費由小店負擔，您照頁面上的地址寄就好，運費憑證留著給我看看哦~',
        en: 'Hi {买家|there}, the item was indeed at fault, and I am sorry for the bother. The return freight is ours: please post it to the address on the page and keep the receipt to show me.',
      },
      ...sellerBearsFreight,
    },
    {
      id: 'refund',
      title: {
        'zh-CN': '核对退货，倒计时内退款',
        'zh-TW': '核對退貨，倒數結束前退款',
        en: 'Check the return, refund before the countdown ends',
      },
      why: {
        'zh-CN': '协商停下来的售后也要在三十天内了结；以页面的倒计时为先',
        'zh-TW': '協商停下來的售後也要在三十天內了結；以頁面的倒數為先',
        en: 'A procedure that came to rest is to be settled within thirty days; the page’s own countdown comes first',
      },
      say: null,
      ...disputeRules,
    },
    {
      id: 'follow-up',
      title: {
        'zh-CN': '办完回头问一句',
        'zh-TW': '辦完回頭問一句',
        en: 'Ask afterwards whether all is well',
      },
      why: {
        'zh-CN': '问候一次就好：不提评价，不给任何条件',
        'zh-TW': '問候一次就好：不提評價，不給任何條件',
        en: 'Once is enough: no word of reviews and no condition of any kind',
      },
      say: {
        'zh-CN': '{买家|亲}，这次的事情处理得还顺利吗？还有哪里不放心，您直接在这里跟我说就好呀~',
        'zh-TW': '{買家|親}，這次的事情處理得還順利嗎？還有哪裡不放心，您直接在這裡跟我說就好呀~',
        en: 'Hi {买家|there}, did everything work out for you? If anything is still on your mind, please tell me here.',
      },
      ...sellersAdvice,
    },
  ],
};
