import type { ReviewRule } from '../rule';
import { about, followedBy } from './near';
import { escalation, texts } from './sources';

const personal = [
  '信息',
  '资料',
  '隐私',
  '电话',
  '手机号',
  '号码',
  '地址',
  '姓名',
  '身份证',
  '聊天记录',
  '照片',
];

/** A shop said to have given a buyer's data away, or to pester the buyer with it. */
export const privacyRules: ReviewRule[] = [
  {
    id: 'service.privacy',
    cause: 'service',
    severity: 'urgent',
    title: texts('泄露隐私、骚扰', '洩漏個資、騷擾', 'Data given away, harassment'),
    reason: texts(
      '说泄露信息或被骚扰：马上停止联系买家，由主管查清是谁、用了什么',
      '說洩漏個資或被騷擾：馬上停止聯絡買家，由主管查清是誰、用了什麼',
      'Says data leaked or that it was harassed: stop contacting the buyer at once; let somebody senior find out who did what',
    ),
    ...escalation,
    patterns: [
      {
        words: [
          '泄露',
          '泄漏',
          '泄密',
          '卖了',
          '卖掉',
          '出卖',
          '倒卖',
          '公开',
          '公布',
          '曝光',
          '外泄',
          '暴露',
        ],
        near: [
          followedBy(['我的', '客户', '顾客', '买家', '个人', '用户', '别人'], 2),
          followedBy(personal, 5),
        ],
        unless: ['denied', 'feared', 'elsewhere', 'condition'],
      },
      {
        words: ['泄露', '泄漏', '外泄', '被卖'],
        near: [about(personal, 4)],
        unless: ['denied', 'feared', 'elsewhere', 'condition'],
      },
      {
        words: [
          '骚扰我',
          '骚扰电话',
          '电话骚扰',
          '短信骚扰',
          '骚扰短信',
          '骚扰买家',
          '骚扰顾客',
          '不停骚扰',
          '一直骚扰',
          '威胁我',
          '恐吓我',
          '人肉我',
          '上门威胁',
          '打电话威胁',
          'harassed me',
          'harassing me',
          'threatened me',
          'leaked my',
          'shared my address',
          'shared my phone',
        ],
        unless: ['denied', 'feared', 'elsewhere', 'condition'],
      },
    ],
    exceptions: ['防骚扰', '拦截骚扰', '骚扰拦截', '屏蔽骚扰'],
  },
];
