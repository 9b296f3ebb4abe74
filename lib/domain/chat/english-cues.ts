import type { EnglishIntent } from './intent';

/**
 * English wordings that tell of a question, read like those of intent-cues.ts from the form that `readable` makes: an
 * apostrophe is a blank there (don t, it s). Patterns begin and end at words. Each is one feature of the model; the name
 * beside it is for the reader. A change needs `npm run train -- intents`.
 */
export const englishCues: readonly (readonly [question: EnglishIntent, patterns: readonly string[]])[] = [
  [
    'product_question',
    [
      'material|fabric|leather|cotton|wool|silk|polyester|plastic|metal|wood(?:en)?|lining|made (?:of|from|in|out)',
      'waterproof|water resistant|breathable|stretchy|thick|thin|heavy|weighs?|weight|dimensions?|measurements?|capacity|volume|watt(?:age|s)?|volts?|voltage|Nv',
      'compatible|works? (?:with|on|for|in)|fits? (?:an? |the |my )?(?:iphone|samsung|phone|car|N)|supports?|bluetooth|wifi|usb|hdmi|app|batter(?:y|ies)',
      'how (?:do|can|should) (?:i|you|we) (?:use|install|assemble|wash|clean|charge|connect|set|put|open|wear|store|cook|apply)|instructions?|manual|wash(?:ed|able|ing)?|dishwasher|iron',
      'difference between|which (?:one|model|version|is)|better|recommend|compare|suitable|safe for|good for|allergic|sensitive',
      'ingredients?|flavou?rs?|taste|expir\\w+|best before|shelf life|fresh',
      'how (?:many|much) (?:pieces|pcs|come|in|per|are in|ml|grams)|what s included|comes? with|included|in (?:a|one|each) (?:pack|box|set)',
      'warranty|guarantee|how (?:loud|heavy|big|long|tall|wide|thick|strong|bright|fast|hot) (?:is|are|does)|noisy|powerful|durable|quality good|any good',
    ],
  ],
  [
    'size_advice',
    [
      'what size|which size|size (?:chart|guide|should|fits|do i|to)|sizing|my size|true to size|runs? (?:small|large|big)|size up|size down',
      'i m N ?(?:cm|kg|lbs?|feet|ft|tall)|N ?(?:cm|kg|lbs?)|tall|my (?:height|weight|waist|chest|foot|feet|bust|hips?)|usually (?:wear|a|take|an?)|too (?:big|small|tight|loose) for me|between (?:s|m|l|sizes)',
    ],
  ],
  [
    'authenticity',
    [
      'genuine|authentic\\w*|original|real (?:or|one|brand|thing)|fake|copy|replica|counterfeit|knock ?off|official|authori[sz]ed|certificate|refurbished|brand new|serial number',
    ],
  ],
  [
    'goes_with',
    [
      'goes? (?:well )?with|go(?:es)? together|match(?:ing|es)? (?:with|pants|top|bag|set)|accessor(?:y|ies)|anything else|what else|same series|bundle|pair it',
    ],
  ],
  [
    'stock_availability',
    [
      'in stock|out of stock|restock\\w*|sold out|available|availability|unavailable|back in|stock|pre ?order',
      'do you (?:still )?(?:have|sell|carry|stock)|have you got|got any|any (?:left|more)|(?:are|is) there any|still (?:have|sell|available)|(?:is|are) (?:it|they|this) gone',
      'can t (?:select|choose|pick|click)|cannot (?:select|choose)|get more|more of|will you get|coming back|run out',
    ],
  ],
  [
    'discount',
    [
      'discounts?|coupons?|vouchers?|promo\\w*|codes?|sales?|on offer|offers?|singles day|points|student|gifts?|free gift|buy one',
      'how much (?:is|are|does|do|for)|what s the price|what is the price|prices?|costs?|how much ?\\??$|tax',
    ],
  ],
  [
    'bargain',
    [
      'cheap(?:er)?|lower|best price|last price|better (?:price|deal)|special price|good price|wholesale|bulk|reduce|knock|haggle|negotia\\w+|expensive|pric(?:e)?y|too much',
      'if i (?:buy|take|get|order) (?:N|two|three|more|both|several)|i ll (?:take|buy|give)|for (?:N|M)(?: ?$| each)|(?:N|M) and i|would you (?:accept|take)|can you do (?:it|N|M|a)|(?:N|M) bucks',
    ],
  ],
  [
    'shipping_fee',
    [
      '(?:shipping|delivery|postage|freight|courier) (?:fee|cost|charge|price|is|free|included)s?|(?:cost|price|pay|paying|charged?|much|fee|free) (?:is |of |for |the |to )*(?:shipping|delivery|postage|freight|ship|deliver)|free (?:shipping|delivery|postage)|postage|customs|import (?:tax|duty|duties)|duties|combined? shipping',
    ],
  ],
  [
    'ship_from',
    [
      'where (?:do|are|is|does|will) (?:you|it|this|they|the \\w+) (?:\\w+ )?(?:ship\\w*|sent|send\\w*|com(?:e|ing)|located|based)|(?:ship\\w*|sent|sending|coming?) from|warehouse|which country|where are you',
    ],
  ],
  [
    'delivery_options',
    [
      '(?:ship|deliver|send|post|mail)(?: it| this)? (?:to|internationally|worldwide|abroad|overseas|by|via|with)|international\\w*|worldwide|overseas',
      'courier|carrier|dhl|ups|fedex|usps|royal mail|express|ems|sf|shipping (?:method|option)s?|delivery (?:method|option)s?|pick ?up|collect it|po box|locker',
    ],
  ],
  [
    'delivery_period',
    [
      'how (?:long|many days|soon|fast|quick\\w*) (?:\\w+ ){0,4}(?:take|arrive|get|deliver\\w*|come|here|to|till|until|shipping)|delivery (?:time|date)|estimated|eta|days (?:to|for|until)',
      '(?:arrive|get (?:it|here|there|this)|get to|be here|come|have it|reach|deliver\\w*) (?:\\w+ ){0,2}(?:before|by|on|in time|today|tomorrow|this|next|for)|when (?:will|should|can|does|is) (?:i |it |my \\w+ |this |the \\w+ )+(?:arriv\\w*|get|expect|come|coming|receive|here|be delivered|be here)|in time',
    ],
  ],
  [
    'dispatch_when',
    [
      'when (?:will|do|are|can|is|would) (?:you |it |my \\w+ |this |the \\w+ |they )+(?:be |going to |gonna )?(?:ship\\w*|sent|send\\w*|dispatch\\w*|post(?:ed)?|mail(?:ed)?|go out|leav\\w+)|how (?:long|soon|fast) (?:\\w+ ){0,3}(?:ship|send|dispatch|process|prepare|mail)',
      'handling time|processing time|ship (?:today|tomorrow|on|same|out|it today)|go out|sent out|same day|cut ?off|dispatch\\w*|(?:order|buy|pay) (?:it )?(?:today|now|tonight)',
    ],
  ],
  [
    'dispatch_urge',
    [
      '(?:not|n t|hasn t|haven t|isn t|never|still|yet) (?:\\w+ ){0,3}(?:ship(?:ped)?|sent|dispatched|posted|mailed|processed)|(?:not|hasn t|haven t|isn t)(?: been)? (?:ship\\w*|sent)(?: \\w+)? yet|ship\\w* yet|been (?:ship\\w*|sent)',
      'still (?:\\w+ )?(?:process\\w*|pending|prepar\\w*|waiting for (?:you|ship\\w*)|packing|awaiting)|forg[eo]t(?:ten)? (?:me|to ship|to send|my|about)|(?:send|ship|dispatch|post|mail) (?:it |this |my \\w+ )?(?:out |off )?(?:asap|quick\\w*|soon|now|today|fast|already|right)|asap|urgent\\w*|hurry|in a rush',
    ],
  ],
  [
    'track_order',
    [
      'track(?:ing)?|tracking (?:number|link|id|info)|(?:status|update) (?:of|on)|any (?:update|news)',
      'where (?:is|s|are) (?:my|the|it|our)(?: \\w+){0,2} ?(?:package|parcel|order|item|stuff|delivery|shipment|thing|things|now|goods)?|(?:find|locate|check) (?:my|the|where) (?:package|parcel|order|shipment|it)',
    ],
  ],
  [
    'delivery_delayed',
    [
      '(?:hasn t|has not|haven t|have not|not|n t|never|still|yet) (?:\\w+ ){0,3}(?:arriv\\w*|come|came|received?|here|got|moved?|moving|updat\\w*|deliver(?:ed)?|showed up)|nothing (?:came|arrived|yet)',
      'late|delay\\w*|overdue|slow|stuck|lost in|taking (?:so|too|very|ages|forever|long)|forever|(?:supposed|should|meant) (?:to |have )(?:\\w+ ){0,2}(?:arriv\\w*|be here|been|come|here)|so long|too long|ages',
      'waiting (?:for )?(?:N|so|two|three|a|ages|forever|my|the)|(?:N|two|three|four|five|six|several|many|a) (?:days?|weeks?|months?) (?:ago|now|already|and|late)|been (?:N|two|three|over|more|a|almost) (?:\\w+ )?(?:days?|weeks?|months?)|since (?:last|N|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|chase',
    ],
  ],
  [
    'not_received',
    [
      '(?:says?|said|shows?|shown|showing|marked|status|claims?|listed)(?: \\w+){0,2} (?:delivered|received|complete\\w*|signed)|delivered (?:but|to the wrong|and)',
      'sign(?:ed)? for|stolen|lost|nothing (?:at|in|here|there|was)|at my (?:door|house)|(?:not|n t|nothing) (?:at|in) (?:my|the) (?:door|house|mailbox|porch|locker)|never (?:got|received|came|signed)|mailbox|neighbou?rs?|somebody (?:else )?took|someone (?:else )?took',
    ],
  ],
  [
    'change_shipping_address',
    [
      'address|zip ?code|post(?:al)? ?code|street|apartment|flat number|receiver|recipient|moved|phone (?:number )?|new (?:phone|number)|(?:send|ship|deliver) (?:it|this|the order|my order)? ?to (?:my|the|a|this|another|an) (?:\\w+ )?(?:office|work|home|house|address|friend|hotel|place|mom|mother|parents)',
    ],
  ],
  [
    'change_order',
    [
      '(?:change|switch|swap|modify|edit|update|amend|replace) (?:\\w+ ){0,3}(?:order|size|colou?r|item|quantity|model|it|one|version|to)|instead',
      '(?:picked|chose|selected|ordered|clicked|bought|took|put) (?:the |a )?(?:wrong|\\w+ but)|meant|by mistake|wrong (?:size|colou?r|model|one|option)|add (?:one|another|N|more)|before (?:it|you) (?:ship\\w*|go\\w*|send)',
    ],
  ],
  [
    'change_note',
    [
      '(?:leave|add|write|put|make) (?:me )?(?:a |an |the )?(?:note|card|message|remark|comment)|gift ?wrap\\w*|wrap|birthday card|greeting card|pack (?:it|them|well)|fragile|don t (?:put|include|deliver|leave|ring)|doorman|leave it (?:at|with|by|in)|deliver (?:after|before|on|it on)',
    ],
  ],
  [
    'cancel_order',
    [
      'cancel\\w*|stop the (?:order|shipment)|don t (?:want|need) (?:it|this|that|the order|them|to buy)|no longer (?:want|need)|changed my mind|never mind|don t (?:send|ship)|abort',
      '(?:bought|ordered|paid) (?:it )?(?:twice|two times|double|by (?:mistake|accident))|duplicate|by accident|accident\\w*|not (?:want|need) (?:it|this) any ?more|any ?more',
    ],
  ],
  ['get_invoice', ['invoices?|receipts?|bills?|proof of purchase']],
  [
    'check_invoice',
    [
      'pdf|e ?invoice|electronic|digital|(?:invoice|receipt|bill) (?:by|to|via) (?:my )?e ?mail|e ?mail (?:me )?(?:\\w+ ){0,2}(?:invoice|receipt|bill)|download',
    ],
  ],
  [
    'invoice_title',
    [
      'company|employer|business name|vat(?: number| no| id)|tax (?:id|number)|(?:name|title) on (?:the |my )?(?:invoice|receipt|bill)|(?:on|to) the (?:invoice|receipt|bill)',
    ],
  ],
  [
    'return_item',
    [
      'return(?:ing|s|ed)?|(?:send|ship|mail|give|bring|take|post) (?:it|this|that|them|these|the \\w+) back|sen[dt] back|return (?:address|label)|sen[dt] (?:it|them) back',
    ],
  ],
  [
    'return_window',
    [
      'return policy|(?:can|could|may) i (?:still )?return|still return|after (?:opening|N|two|one|a)|N ?days?|too late|used|opened|tags?|no reason|deadline|within|how (?:long|many days) (?:\\w+ ){0,4}return',
    ],
  ],
  [
    'exchange_item',
    [
      'exchang\\w+|swap|replacement|replace|another (?:size|colou?r|one|model)|(?:bigger|larger|smaller|different) (?:one|size|colou?r)|too (?:small|big|tight|loose|large|short|long|wide|narrow)|doesn t fit|does not fit|don t fit',
    ],
  ],
  [
    'return_postage',
    [
      '(?:return|send(?:ing)?(?: it)? back) (?:postage|shipping|fee|cost|free)|(?:pay|pays|paid|free|cost|charge|cover|covers) (?:\\w+ ){0,4}(?:returns?|send(?:ing)? (?:it )?back)|free returns?|(?:postage|shipping) (?:\\w+ ){0,3}(?:return|back)|return is free',
    ],
  ],
  [
    'warranty_repair',
    [
      'repair\\w*|warranty|guarantee|fix (?:it|this|them|mine)|fixed|spare parts?|service cent(?:er|re)|covered|claim',
    ],
  ],
  [
    'get_refund',
    [
      'refund|(?:my )?money back|reimburse\\w*|(?:want|need|give me|return) (?:\\w+ )?my money',
      '(?:want|need|get|give|request|demand|please|just|like|so)(?: \\w+){0,3} (?:refund|money back)|refund (?:me|please|my|now)|without return\\w*|full refund',
    ],
  ],
  [
    'track_refund',
    [
      '(?:when|where|how long|status|still|yet|not|no|n t|days|weeks|waiting|processed|received?|hasn t|progress)(?: \\w+){0,7} (?:refund\\w*|money)|refund(?: \\w+){0,5} (?:yet|take|status|processed|received|arrive|come|account|card|bank|long|still|where)|(?:money|refund)(?: \\w+){0,3} (?:card|account|bank|paypal)',
    ],
  ],
  [
    'refund_amount',
    [
      'refund(?:ed)?(?: \\w+){0,3} (?:half|part|less|amount|N|M|short|wrong|full|only|all|much)|(?:half|part|partial\\w*|less|amount|deduct\\w*|only|how much|wrong|full)(?: \\w+){0,4} (?:refund\\w*|money back|back)',
    ],
  ],
  [
    'arrived_damaged',
    [
      'broken|damaged?|cracked?|crack|shattered|smash\\w*|scratch\\w*|dent\\w*|crush\\w*|torn|rip|ripped|leak\\w*|spilled|chipped|squashed|bent|wet',
      '(?:arriv\\w+|came|received|got|delivered)(?: \\w+){0,3} (?:broken|damaged|cracked|crushed|open|wet|smashed|in pieces|bent|torn|dirty|scratched)',
    ],
  ],
  [
    'parts_missing',
    [
      'missing|incomplete|empty|forgot (?:one|to (?:include|put|pack)|my|the)|not in the (?:box|package|parcel)|no \\w+ in (?:the|my) (?:box|package|parcel)|isn t (?:here|in)|wasn t (?:in|included)|not included',
      '(?:only|just) (?:N|one|two|three|half|got|received|sent|a)|there (?:is|are|were|was|should be) (?:only |just )?(?:N|one|two|three)|(?:ordered|bought|paid for) (?:N|two|three|four|five|a pair)|got (?:N|one|two)',
    ],
  ],
  [
    'wrong_item',
    [
      '(?:sent|got|received|delivered|shipped|gave)(?: \\w+){0,3} (?:wrong|different|another|something else|someone)|wrong (?:item|product|thing|one|order|size|colou?r|model)(?: \\w+)? (?:sent|delivered|arrived|came)?',
      '(?:not|isn t|wasn t|n t)(?: \\w+){0,2} (?:what|the one|the thing) i (?:ordered|bought|wanted|paid)|not mine|ordered \\w+ (?:and|but) (?:got|received)|mixed up|mix up',
    ],
  ],
  [
    'faulty',
    [
      '(?:doesn t|does not|don t|won t|isn t|not|can t|stopped|stops|quit) (?:\\w+ )?(?:work\\w*|charg\\w*|turn\\w*|start\\w*|connect\\w*|open|close|function\\w*|fit together)|defect\\w*|faulty|malfunction\\w*|dead|died|dies',
      'broke|fell (?:off|apart)|falling (?:off|apart)|com(?:es|ing) (?:off|apart)|came (?:off|apart)|snapped|stitch\\w*|(?:bad|poor|low|terrible|awful|cheap) quality|shr[aiu]nk\\w*|fad(?:ed|es|ing)|smell\\w*|stinks?|overheat\\w*|disconnect\\w*|no sound|stuck|after (?:one|N|two|three|a) (?:use|uses|days?|weeks?|months?|wash\\w*|hours?)',
    ],
  ],
  [
    'unlike_picture',
    [
      '(?:picture|photo|image|pic)s?|(?:not|isn t|nothing|n t|different)(?: \\w+){0,3} (?:like|as|from|what)(?: \\w+){0,3} (?:described|shown|picture\\w*|photos?|advertised|description|online|website)|as (?:described|advertised|shown)|description|shade|looks? (?:different|nothing|totally)',
    ],
  ],
  [
    'complaint',
    [
      'complain\\w*|complaint|unacceptable|disappoint\\w*|terrible|horrible|awful|worst|ridiculous|disgust\\w*|angry|furious|upset|rude|joke|useless|shame',
      'scam\\w*|fraud\\w*|cheat\\w*|liars?|lied|lying|rip ?off|thie(?:f|ves)|dishonest|report (?:you|this|the)|sue|lawyer|dispute|bad review|one star|N star|negative|never (?:buy\\w*|order\\w*|again)|ignor\\w+|nobody (?:answers|solves|helps|replies)',
    ],
  ],
  [
    'price_protection',
    [
      'price (?:drop\\w*|went down|fell|match\\w*|protection|adjust\\w*|difference|reduced)|(?:drop\\w*|lower\\w*|reduc\\w*|cut)(?: \\w+){0,2} (?:the )?price|(?:refund|pay|give|return)(?: \\w+){0,3} difference|difference',
      '(?:cheaper|less|on sale|lower)(?: \\w+){0,2} (?:now|today|than)|(?:bought|paid|ordered)(?: \\w+){0,4} (?:yesterday|cheaper|less|more|before)|overpaid|now it s',
    ],
  ],
  [
    'payment_issue',
    [
      '(?:payment|card|transaction|checkout)(?: \\w+){0,4} (?:fail\\w*|declin\\w*|reject\\w*|refus\\w*|error|through|twice|problem|accepted|stuck|pending)|(?:can t|cannot|couldn t|unable to|won t let me|doesn t let me)(?: \\w+){0,2} (?:pay|check ?out|complete)|declined|charged (?:me )?(?:twice|two|double)|double charged|error|(?:waiting for|pending|awaiting|still) payment|unpaid|(?:paid|money)(?: \\w+){0,4} (?:unpaid|pending|waiting|taken|gone)|already paid|paid already',
    ],
  ],
  [
    'check_payment_methods',
    [
      '(?:accept|take|use|with|by|via|support) (?:\\w+ )?(?:paypal|visa|mastercard|credit|debit|cards?|apple pay|google pay|klarna|alipay|wechat|cash|bank|crypto|amex)|how (?:can|do|should) i pay|pay(?:ment)? (?:method|option|when|later|on|in|with|by|cash)s?|instal?lments?|cash on delivery|cod|bank transfer|split (?:the )?pay\\w*|paypal|visa|klarna',
    ],
  ],
  [
    'contact_human_agent',
    [
      '(?:real|actual|live) (?:person|human|agent|people)|human|person|(?:speak|talk|chat) (?:to|with)|agent|representative|bot|robot|automated|operator|customer (?:service|support|care)|connect me|hotline',
    ],
  ],
  ['ask_supervisor', ['manager|supervisor|boss|superior|in charge|higher up|escalate|owner|team leader']],
  [
    'greeting',
    [
      '^(?:hi+|hello+|hey+|hiya|yo|good (?:morning|afternoon|evening)|greetings|howdy|morning|evening)(?: (?:there|dear|sir|madam|seller|friend|all|guys|team|everyone|mate|again|shop))*[ ?!]*$',
      '^(?:hi+|hello+|hey+|good (?:morning|afternoon|evening))',
      '(?:any(?:one|body)|you|u|someone) (?:there|here|online|home|around|available)|(?:have|got|ask)(?: \\w+){0,2} (?:question|something)|help me|need help|quick question|can you help',
    ],
  ],
  [
    'thanks',
    [
      'thanks?|thank you|thx|tysm|ty|tks|tnx|cheers|appreciate\\w*|grateful|ta',
      '^(?:ok(?:ay)?|great|perfect|awesome|cool|super|nice|got it|understood|wonderful|excellent|brilliant|lovely|amazing|alright|fine|sounds good|no problem|all good|good)(?: (?:ok(?:ay)?|great|perfect|cool|thanks?|then|got it|so much|now|i see|that s \\w+|cheers|will wait|i ll wait))*[ ?!]*$',
      '(?:good ?bye|bye|see you|take care|have a (?:nice|good|great|lovely)|good night|that s (?:all|it|everything)|all i need(?:ed)?|no more questions|nothing else|you too|helpful|your help)',
    ],
  ],
  [
    'small_talk',
    [
      'weather|rain(?:ing|y)?|sunny|film|music|game|football|match|team|wins?|won|joke|dog|dinner|lunch|birthday|christmas|holiday|job|staff|instagram|follow|click|suppliers?|cooperat\\w+|seo|speak (?:\\w+)$|language|married|how old|your name',
      '^(?:ok|yes|no|yeah|yep|nope|sure|maybe|hm+|huh|what|why|really|lol|lmao|haha\\w*|wow|oh|wait|sec|brb|later|test|this one|that one|the one)[ ?!]*$|^(?:wait|hold on|one (?:moment|sec\\w*|minute)|give me a|let me|just a)|^(?:lol|haha|hm)',
      'my (?:brother|sister|wife|husband|friend|mother|father|mom|dad|son|daughter|boss|dog|kid|kids) |^(?:i|we|he|she|they|you) (?:love|like|live|went|saw|had|am|was|were|play\\w*|think|told|said|sent|sound)|(?:as|like) i (?:said|told)|i (?:told|said|sent)|(?:see|look at) (?:the|this|my) (?:picture|photo|pic)',
    ],
  ],
  [
    'place_order',
    [
      '(?:place|make) (?:an |my |the )?order|how (?:do|can) i (?:order|buy)|want to (?:buy|order)|buy (?:this|one|it|N)',
    ],
  ],
  ['review', ['reviews?|rate|rating|stars?|feedback']],
  [
    'create_account',
    ['accounts?|sign up|register|registration|log ?in|password|profile|newsletter|subscri\\w+|unsubscribe'],
  ],
];
