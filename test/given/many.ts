import type { CustomerCard } from '#policy/terms/customer.ts';
import { aCard, aCreditCode } from './customer.ts';

const towns = ['苏州', '宁波', '佛山', '烟台', '长沙', '合肥', '厦门', '洛阳'];
const first = Array.from('云海天恒远启明瑞丰泰和顺宏博金华新诚信达盛隆昌兴安康永');
const second = Array.from('帆岳澜衡舟宇川峰林溪泽原野岭晨曦晖霖涛涵润畅卓越腾骏');
const trades = ['精密机械', '电子科技', '新材料', '包装制品', '医疗器械', '环保设备', '食品', '物流', '家具', '化工'];
const at = (list: readonly string[], i: number) => list[i % list.length] ?? '';

/** The nth company of a long list: contacts of its own, and no other of its name in its town. */
export const aCompany = (i: number): CustomerCard => {
  const brand = `${at(first, i)}${at(second, Math.floor(i / first.length))}${at(second, Math.floor(i / 700) + 3)}`;
  return aCard({
    name: `${at(towns, i)}${brand}${at(trades, Math.floor(i / 8))}有限公司`,
    principal: `${at(first, i * 7)}${at(second, i * 3)}`,
    phone: `13${String(100_000_000 + ((i * 7_919) % 900_000_000))}`,
    address: `${at(towns, i)}市新区${at(second, i)}${at(first, i * 3)}路${String((i * 13) % 900)}号`,
    creditCode: aCreditCode(i % 100_000),
  });
};
