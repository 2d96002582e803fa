import { dayAfter, type Day } from '#policy/day.ts';
import { activityKinds, type ActivityCard } from '#policy/terms/activity.ts';
import { keysOf } from '#policy/keys-of.ts';
import { rowsIn } from './cards.ts';

/** How many days before the first start a demo customer came to its owner: some weeks, where nothing else is said. */
const heldFor: Readonly<Record<string, number>> = {
  常州珞珩轴承有限公司: 130,
  合肥徽澄环保设备有限公司: 118,
  济南趵澜泵业有限公司: 80,
  昆明滇禾农业科技有限公司: 84,
  成都锦汀光电有限公司: 200,
  深圳鹏砚智能装备有限公司: 210,
};
const [shortest, step, span] = [21, 5, 35];

/** How many days ago it came: two are neglected, two nearly, two were filed long ago and are looked after. */
export const heldDays = (name: string, index: number): number => heldFor[name] ?? shortest + ((index * step) % span);

/** One call or visit of the demo, by days from the first start: when it was entered, and what was entered. */
export interface Doing {
  readonly name: string;
  readonly enteredDays: number;
  readonly card: (today: Day) => ActivityCard;
}

const kindOf = (label = ''): ActivityCard['kind'] =>
  keysOf(activityKinds).find((kind) => activityKinds[kind]['zh-CN'] === label) ?? '';

/** A plan was entered some days before today, whatever day it is for. */
const plannedAhead = -4;

const dayIn = (today: Day, days = ''): Day => (days === '' ? '' : dayAfter(today, Number(days)));

/** 联系与计划 of the demo: done so many days ago or planned for so many days ahead, and the next step that was agreed. */
export const demoDoings: readonly Doing[] = rowsIn(`
成都锦汀光电有限公司 | 拜访 | 完成 | -12 | 罗锦书 | 看了新产线，月底前给二期配置清单 | 1
长沙橘屿工程机械有限公司 | 电话 | 完成 | -6 | 谭书恒 | 样品合格，约定回头谈年度框架 | 0
苏州澜屿精密机械有限公司 | 拜访 | 完成 | -15 | 顾明澈 | 旧阀门两年内要换完，先报二十台 | 9
上海砚青仪器仪表有限公司 | 拜访 | 完成 | -3 | 沈若溪 | 设备间要扩，技术人员下次一起去 | 4
深圳鹏砚智能装备有限公司 | 拜访 | 完成 | -5 | 黄梓轩 | 报价收到，等采购会议结果 | 0
贵阳筑澜数据服务有限公司 | 拜访 | 计划 | 0 | 龙承宇 | |
东莞莞汀五金制品有限公司 | 电话 | 计划 | -1 | 叶志坚 | |
北京朔澈信息技术有限公司 | 拜访 | 计划 | 2 | 宁思齐 | |
郑州嵩澈冷链物流有限公司 | 电话 | 计划 | 0 | 郭怀瑾 | |
武汉珞樱医疗器械有限公司 | 拜访 | 计划 | 1 | 熊叙白 | |
`).map(([name = '', kind, state, days = '', contact = '', outcome = '', next]) => {
  const isDone = state === '完成';
  return {
    name,
    enteredDays: isDone ? Number(days) : plannedAhead,
    card: (today) => ({
      customer: name,
      kind: kindOf(kind),
      state: isDone ? 'done' : 'planned',
      plannedOn: isDone ? '' : dayIn(today, days),
      doneOn: isDone ? dayIn(today, days) : '',
      contact,
      outcome,
      nextOn: dayIn(today, next),
      note: '',
    }),
  };
});

/** 区域 of the demo, and who minds them. The others mind the rest together. */
export const demoRegions = [
  {
    name: '华东',
    places: ['上海市', '江苏省', '浙江省', '安徽省', '福建省', '江西省', '山东省'],
    staffId: 'staff-lin',
  },
  { name: '华南', places: ['广东省', '广西壮族自治区', '海南省'], staffId: 'staff-gao' },
] as const;

/** 主力 and 一般 as the manager decided: how much was bought before is not in these files. */
export const demoVolumes = {
  成都锦汀光电有限公司: 'key',
  深圳鹏砚智能装备有限公司: 'key',
  上海砚青仪器仪表有限公司: 'general',
  青岛汐岩海洋装备有限公司: 'general',
} as const;

/** A colleague's customer whose owner is asked for consent, and has not answered. */
export const demoConsent = {
  askerId: 'staff-gao',
  name: '厦门鹭砚纺织有限公司',
  purpose: '对方在展会上问过流量计，想回一个电话',
  contact: '林清和',
  forDays: 7,
} as const;
