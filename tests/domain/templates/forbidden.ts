/** What a shop may not say, or may not say before it is so. Each family with a sentence it has to catch. */
export const forbidden: { what: string; pattern: RegExp; caught: string }[] = [
  {
    what: 'a dispatch promise',
    pattern:
      /(今天|今晚|明天|当天|次日|马上|立刻|立即|\d+\s*(个)?(小时|天)内?)(一定|就|肯定|能|会)?(发|寄|出库)/,
    caught: '今天一定发',
  },
  {
    what: 'an arrival promise',
    pattern: /(今天|明天|后天|\d+\s*天)(一定|就|肯定|能|会)*(到|送达)|保证.{0,6}(到|达)/,
    caught: '明天就能到',
  },
  {
    what: 'a promise of fit or certainty',
    pattern: /(肯定|一定|保证|绝对|包您?|准)(合适|合身|能穿|没问题|不会|没有色差|不色差)/,
    caught: '肯定合适',
  },
  {
    what: 'a reward for a review',
    pattern:
      /返现|红包|晒图返|好评.{0,4}(送|返|截图)|(五|5)\s*星|全5分|给.{0,2}好评|删.{0,2}差评|改.{0,2}(差评|评价)/,
    caught: '好评返现两元',
  },
  {
    what: 'contact outside the shop',
    pattern:
      /微\s*信|威信|薇信|卫星|[vV]信|[vV][xX]|[wW][xX]|QQ|qq|扣扣|私下|线下|转账|收款码|https?:|www\.|@|邮箱|加我|1\d{10}/,
    caught: '加我微信',
  },
  {
    what: 'an absolute word of advertising',
    pattern: /最|第一|唯一|首选|顶级|极致|国家级|百分之百|100\s*%|永久|全网|绝对|史上|万能/,
    caught: '全网最低',
  },
  {
    what: 'a request for private numbers',
    pattern: /身份证|银行卡|卡号|验证码|密码|生日/,
    caught: '发一下身份证',
  },
  {
    what: 'a claim that something was done',
    pattern: /已经?(帮您|给您|为您)?(备注|安排|补发|拦截|退款|登记|联系|反馈|处理|修改|改好|催|提交|核实)/,
    caught: '已经帮您备注',
  },
  {
    what: 'a request to change the reason of a refund',
    pattern:
      /原因|理由(?!的?退|的?商品|的商品|，签收)|不喜欢.{0,3}(选|申请)|选.{0,4}(不喜欢|七天)|撤销.{0,4}(申请|退款)/,
    caught: '麻烦修改退货原因',
  },
  {
    what: 'a promise of compensation',
    pattern: /补偿|赔您|退一赔|假一赔|全额赔|赔付给/,
    caught: '补偿您十元',
  },
  {
    what: 'a curt or blaming word',
    pattern: /没办法|不可能|规定就是|自己看|爱买不买|你怎么|不是我们的问题|不归我们/,
    caught: '没办法，规定就是这样',
  },
  {
    what: 'the name of one marketplace',
    pattern: /淘宝|天猫|旺旺|拼多多|京东|抖音|快手|小红书|支付宝|花呗|闲鱼/,
    caught: '淘宝订单',
  },
  { what: 'a buyer addressed without courtesy', pattern: /你/, caught: '你看一下' },
];
