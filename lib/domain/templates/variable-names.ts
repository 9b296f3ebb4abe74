import { fold } from '../text';

/**
 * The variables that a page or the settings may fill: canonical name, the names that people write (names of the
 * trade and of tools whose templates are imported), and an example for the preview.
 */
const variables = {
  buyer: { names: ['买家', '昵称', '买家昵称', '买家名称', '顾客', '客户'], example: '小鱼' },
  agent: { names: ['客服', '客服昵称', '客服名称'], example: '小满' },
  orderId: { names: ['订单号', '订单编号', 'order', 'order id'], example: '261122-100200300' },
  item: { names: ['商品', '宝贝', '商品名称', '宝贝名称', '商品标题'], example: '云朵保温杯' },
  sku: { names: ['规格', '商品规格', '颜色尺码'], example: '米白 500ml' },
  quantity: { names: ['数量', '件数'], example: '2' },
  amount: { names: ['金额', '订单金额', '总金额'], example: '99.80' },
  paid: { names: ['实付', '实付金额', '实付款'], example: '89.80' },
  status: { names: ['订单状态', '状态'], example: '待发货' },
  remark: { names: ['买家备注', '买家留言', '备注'], example: '请包好一点' },
  time: { names: ['时间', '当前时间'], example: '10:42' },
  date: { names: ['日期', '当前日期'], example: '2026-11-22' },
  courier: { names: ['快递', '快递公司', '物流公司'], example: '中通快递' },
  tracking: { names: ['快递单号', '运单号', '物流单号', 'tracking number'], example: '75800011122233' },
  parcelState: {
    names: ['物流状态', '物流进度', '最新物流', 'parcel status'],
    example: '快件已到达杭州转运中心',
  },
  shop: { names: ['店铺', '店铺名', '店铺名称', '店名'], example: '云朵小铺' },
} as const satisfies Record<string, { names: readonly string[]; example: string }>;

export type VariableName = keyof typeof variables;

/** Canonical names, in the order in which an editor offers them. */
export const variableNames = Object.keys(variables) as VariableName[];

/** The sign that stands for a blank line between two messages. */
const breakNames = new Set(['分段符', 'break']);

const canonical = new Map<string, VariableName>();
for (const name of variableNames) {
  for (const written of [name, ...variables[name].names]) canonical.set(fold(written), name);
}

/** The variable that a written name means, in any width, case or script; null for a name of the person's own. */
export function variableOf(written: string): VariableName | null {
  return canonical.get(fold(written.trim())) ?? null;
}

export function isBreak(written: string): boolean {
  return breakNames.has(fold(written.trim()));
}

/** The name that a Chinese interface writes between braces. */
export function chineseName(name: VariableName): string {
  return variables[name].names[0];
}

/** What a preview puts in; of nobody real. */
export function exampleOf(name: VariableName): string {
  return variables[name].example;
}
