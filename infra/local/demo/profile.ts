import { ulid } from 'ulid';
import { regionOf } from '#functions/match/sales-region.ts';
import type { Contact, CustomerCard, CustomerProfile } from '#policy/terms/customer.ts';
import { demoRegions } from './doings.ts';

const trades: readonly (readonly [RegExp, string, string])[] = [
  [/机械|机床|装备|锻造|泵|轴承|五金/u, '通用设备制造', '整机与配套零部件'],
  [/电子|光电|仪器|传感|电源|照明/u, '电子与仪器制造', '电子部件与成套仪器'],
  [/医疗|制药|食品/u, '医药与食品设备', '专用设备与耗材'],
  [/物流|船舶|汽车|航空/u, '交通运输设备', '配套件与维修服务'],
];

/** Those who bought from the company before its files were kept here: since when. */
const dealings: Readonly<Record<string, string>> = {
  成都锦汀光电有限公司: '2021-04',
  深圳鹏砚智能装备有限公司: '2020-09',
  上海砚青仪器仪表有限公司: '2023-06',
  青岛汐岩海洋装备有限公司: '2022-03',
};

const usual = [/./u, '工业品制造与流通', '工业品'] as const;

/** What a demo customer's card says beside its report: enough for a contract, with something left to fill in. */
export function demoProfile({ name, nature, obtainedOn, address }: CustomerCard): Partial<CustomerProfile> {
  const [, industry, products] = trades.find(([words]) => words.test(name)) ?? usual;
  const legalForm = /股份/u.test(name) ? '股份有限公司' : nature === 'government' ? '机关事业单位' : '有限责任公司';
  const foundedOn = String(1996 + (Number(obtainedOn.slice(8)) % 24));
  const region = regionOf(address, demoRegions)?.name ?? '';
  return { legalForm, industry, products, foundedOn, region, dealingSince: dealings[name] ?? '' };
}

const posts = ['总经理', '采购经理', '设备主管', '项目经理'];

/** Whom one speaks to at a demo customer. */
export const demoContact = ({ principal, phone, obtainedOn }: CustomerCard): Contact => ({
  contactId: ulid(),
  name: principal,
  post: posts[Number(obtainedOn.slice(8)) % posts.length] ?? '',
  phone,
  note: '',
});
