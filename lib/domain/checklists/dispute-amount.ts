import type { Checklist } from './checklist';
import { disputeRules, pageCountdown, sellersAdvice, shopChecks } from './sources';

export const disputeAmount: Checklist = {
  id: 'dispute.amount',
  title: { 'zh-CN': '金额或原因有争议', 'zh-TW': '金額或原因有爭議', en: 'Disputed amount or reason' },
  when: {
    'zh-CN': '申请的金额不对，或买家写的原因对不上',
    'zh-TW': '申請的金額不對，或買家寫的原因對不上',
    en: 'The amount asked for is wrong, or the reason given does not fit',
  },
  steps: [
    {
      id: 'reckon',
      title: { 'zh-CN': '先把应退的算清楚', 'zh-TW': '先把應退的算清楚', en: 'Reckon what is due' },
      why: {
        'zh-CN': '按实付算：优惠分摊到每件，已退过的减掉，运费看有没有寄出；写下来再开口',
        'zh-TW': '按實付算：優惠分攤到每件，已退過的減掉，運費看有沒有寄出；寫下來再開口',
        en: 'From what was paid: spread discounts over the items, take off what was refunded, mind the freight. Write it down, then speak',
      },
      say: null,
      ...sellersAdvice,
    },
    {
      id: 'only-the-amount',
      title: {
        'zh-CN': '原因不动，只谈金额',
        'zh-TW': '原因不動，只談金額',
        en: 'Leave the reason, talk of the amount',
      },
      why: {
        'zh-CN': '让买家改退款原因是违规；原因有争议就讲凭证，能请买家更正的只有金额',
        'zh-TW': '讓買家改退款原因是違規；原因有爭議就講憑證，能請買家更正的只有金額',
        en: 'Asking a buyer to change the reason is a violation: where it is disputed, show evidence. Only the amount may be corrected',
      },
      say: null,
      ...shopChecks,
    },
    {
      id: 'correct',
      title: {
        'zh-CN': '说清楚改成多少',
        'zh-TW': '說清楚改成多少',
        en: 'Say exactly what to correct',
      },
      why: {
        'zh-CN': '一次说准，买家一次填对；只说“金额不对”会来回好几趟',
        'zh-TW': '一次說準，買家一次填對；只說「金額不對」會來回好幾趟',
        en: 'Said exactly, it is filled in right the first time; “the amount is wrong” goes back and forth',
      },
      say: {
        'zh-CN':
          '{买家|亲}，申请里的金额和订单有点出入呢，核对下来应退的是{?应退金额}元。麻烦您点“修改申请”，只改金额这一项，别的都不用动，提交后我接着帮您处理哦~',
        'zh-TW':
          '{買家|親}，申請裡的金額和訂單有點出入呢，核對下來應退的是{?應退金額}元。麻煩您點「修改申請」，只改金額這一項，別的都不用動，送出後我接著幫您處理哦~',
        en: 'Hi {买家|there}, the amount in your request differs a little from the order: what is due is {?amount due}. Could you open the request and correct the amount only? Everything else stays as it is, and I will take it from there.',
      },
      ...shopChecks,
    },
    {
      id: 'show-the-sum',
      title: { 'zh-CN': '把算法摊开', 'zh-TW': '把算法攤開', en: 'Show how it adds up' },
      why: {
        'zh-CN': '买家看得懂怎么来的，就不觉得被少退了',
        'zh-TW': '買家看得懂怎麼來的，就不覺得被少退了',
        en: 'A buyer who sees how it adds up does not feel cheated',
      },
      say: {
        'zh-CN': '{买家|亲}，这个数是这样来的：{?怎么算的}。哪里不清楚您尽管问，我再跟您对一遍呀~',
        'zh-TW': '{買家|親}，這個數是這樣來的：{?怎麼算的}。哪裡不清楚您儘管問，我再跟您對一遍呀~',
        en: 'Hi {买家|there}, this is how it adds up: {?the sum}. Please ask if anything is unclear, and we will go through it once more.',
      },
      ...sellersAdvice,
    },
    {
      id: 'agree',
      title: { 'zh-CN': '金额对上就同意', 'zh-TW': '金額對上就同意', en: 'Agree when the amount is right' },
      why: {
        'zh-CN': '改好了不再挑别的；倒计时还在走，到点平台会自己处理',
        'zh-TW': '改好了不再挑別的；倒數還在走，到點平台會自己處理',
        en: 'Once corrected, find nothing else; the countdown goes on and the marketplace acts when it ends',
      },
      say: {
        'zh-CN': '{买家|亲}，金额对上啦，谢谢您配合。退款我这边按流程处理，到账快慢看您的支付方式哦~',
        'zh-TW': '{買家|親}，金額對上啦，謝謝您配合。退款我這邊照流程處理，到帳快慢看您的付款方式哦~',
        en: 'Hi {买家|there}, the amount is right now, thank you. The refund takes its course; when it shows depends on how you paid.',
      },
      ...pageCountdown,
    },
    {
      id: 'platform',
      title: {
        'zh-CN': '谈不拢，请平台一起看',
        'zh-TW': '談不攏，請平台一起看',
        en: 'No agreement: ask the marketplace',
      },
      why: {
        'zh-CN': '协商在先，谈不拢再按平台规则；凭证和聊天记录先备好，语气还是客气的',
        'zh-TW': '協商在先，談不攏再按平台規則；憑證和聊天紀錄先備好，語氣還是客氣的',
        en: 'Agreement first, then the marketplace’s rules; have evidence and chat ready and stay courteous',
      },
      say: {
        'zh-CN':
          '{买家|亲}，金额上咱们的看法还没对上，也没关系，可以请平台客服一起来看，订单和凭证我这边准备好，不用您跑哦~',
        'zh-TW':
          '{買家|親}，金額上咱們的看法還沒對上，也沒關係，可以請平台客服一起來看，訂單和憑證我這邊準備好，不用您跑哦~',
        en: 'Hi {买家|there}, we do not see the amount the same way yet, and that is all right. The marketplace’s support can look at it with us; I will have the order and the records ready.',
      },
      ...disputeRules,
    },
  ],
};
