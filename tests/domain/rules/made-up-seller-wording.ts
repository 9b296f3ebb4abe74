/** What a reader would say of a row; the names are those of the labelled staff messages. */
export type MadeUpLabel =
  | 'incentivised_review'
  | 'rating_solicitation'
  | 'review_proof_request'
  | 'off_platform_contact'
  | 'ok';

/**
 * Made up, not said by any shop: sixty rows written before the rules of these families were read, so that they show how far
 * the rules reach beyond what they were written on. docs/wording.md has the figures of the first run.
 */
export const madeUpSellerWording: readonly [label: MadeUpLabel, text: string][] = [
  ['incentivised_review', '亲，收到宝贝满意的话拍两张照片写15个字，联系客服领3块钱红包哈'],
  ['incentivised_review', '全五星+带图评论，私我截图，立马给您转2.88'],
  ['incentivised_review', '小卡片上有写的哦，评价晒单满20字就可以兑换一份小零食'],
  ['incentivised_review', '您给个好评我给您免单下一单的运费可以吗'],
  ['incentivised_review', '亲亲五个星星都点亮，回来找我领奖励'],
  ['incentivised_review', '這邊可以幫我們打個五顆星嗎，打完截圖給我，送您20蝦幣'],
  ['incentivised_review', '親，給五星好評加照片，下次購物折30元唷'],
  ['incentivised_review', '收到后写个走心评价，随机抽一位免单'],
  ['incentivised_review', '好pin返xian，扫背面的码'],
  ['incentivised_review', '五.星.好.评，截屏发客服，fan现两块'],
  ['incentivised_review', '晒图有礼：确认收货并发布优质评价，凭截图领取5元无门槛券'],
  ['incentivised_review', '麻烦您追评一个好的，我私下补您10块'],
  ['incentivised_review', '您那个中评方便改一下吗，改完我退您15'],
  ['incentivised_review', '差评删了我们给您全额退款，东西也不用寄回'],
  ['incentivised_review', '只要您把差评改成好评，再给您发一件新的'],
  ['incentivised_review', '【{店铺名}】五分好评截图，返{金额}元现金，凭卡号领取'],
  ['incentivised_review', '感谢惠顾！五星好评+买家秀＝现金红包一个🧧'],
  ['incentivised_review', 'Leave us 5 stars and send the screenshot, we will refund $5 to your PayPal'],
  ['rating_solicitation', '亲，满意的话动动小手给我们全5分哦'],
  ['rating_solicitation', '小店刚开张，辛苦给个五星支持一下～'],
  ['rating_solicitation', '物流服务描述都帮我点满星星呀，谢谢亲'],
  ['rating_solicitation', '滿意的話請給我們五星好評喔，謝謝'],
  ['rating_solicitation', '有空的话麻烦写个好评，么么哒'],
  ['rating_solicitation', '收到没问题的话求个五星呀，这个月考核就差几个了'],
  ['rating_solicitation', '客服小美很努力的，记得给她打10分好评哟'],
  ['rating_solicitation', '不满意先找客服，满意请打5颗★'],
  ['rating_solicitation', '请不要给差评，有问题我们都会处理的'],
  ['review_proof_request', '评好了吗？评完截个图我看看'],
  ['review_proof_request', '評價完成後請將畫面截圖傳給我們'],
  ['review_proof_request', '好评页面截一张发来登记一下'],
  ['off_platform_contact', '亲，平台不方便说，您加下我薇信 hao8866tt'],
  ['off_platform_contact', '售后群都在扣扣上，群号 385521904'],
  ['off_platform_contact', '加威信更优惠：abc_2020shop'],
  ['off_platform_contact', '這款要便宜可以加我賴 ID: shop7788'],
  ['off_platform_contact', '+V：lxm520520，不走平台给您便宜20'],
  ['off_platform_contact', '您手机号多少，我加您微♥，图片发您'],
  ['off_platform_contact', '直接支付宝转给我吧，13800138000，能省平台那点手续费'],
  ['off_platform_contact', '店里搞活动，进老顾客福利群扫一下这个二维码'],
  ['off_platform_contact', 'Please contact me on WhatsApp +86 13900139000 for a better price'],
  ['ok', '亲，收到货后有什么想法都可以如实写在评价里，好的坏的我们都会看'],
  ['ok', '我们店从来不搞好评返现的，您看到的小卡片不是我们放的'],
  ['ok', '亲，评价送积分是平台活动，我们店铺不参与的'],
  ['ok', '看到您给了好评，谢谢您的支持'],
  ['ok', '您可以看看买家的好评和差评再决定'],
  ['ok', '亲，微信支付和花呗都可以的'],
  ['ok', '退款原路退回您的微信零钱，三个工作日左右'],
  ['ok', '下单满99返10元券，下次可用'],
  ['ok', '买二送一，赠品随单发出'],
  ['ok', '親，這款有五種顏色可以選喔'],
  ['ok', '麻烦拍张破损的照片给我们，帮您登记'],
  ['ok', '截图发一下您的订单页面，我看看是哪个活动'],
  ['ok', '请谨防以刷单返现为由加您微信QQ的骗子'],
  ['ok', '這筆退款會退回您的信用卡，跟評價沒有關係'],
  ['ok', '亲，我们这款好评率98%，材质是纯棉的'],
  ['ok', '五星级酒店同款毛巾，吸水很好的'],
  ['ok', '扫码枪支持二维码和条形码'],
  ['ok', '服务结束后可以对我的服务做出评价'],
  ['ok', '这边先登记您的问题，店长稍后在旺旺上回复您'],
  ['ok', '邮费差价5元，退到您的支付宝账户'],
  ['ok', 'You can leave an honest review after you receive it, good or bad'],
];
