import type { Region } from '../terms/region.ts';
import { allOf, role, when, type Authority, type Test } from './authority.ts';

export type RegionVerb = 'region.read' | 'region.keep' | 'region.edit' | 'region.drop';

type Subject = Pick<Region, 'stage'>;

const anybody: Test<Subject> = () => undefined;

const kept: Test<Subject> = when((_, { stage }) => stage === 'kept', {
  reason: { 'zh-CN': '这个区域已撤下', en: 'this region was dropped' },
  remedy: { 'zh-CN': '请刷新区域表', en: 'refresh the table of regions' },
});

/** 区域 (CF-2.4): divided by the manager, seen by everybody. */
export const regionAuthority: Authority<RegionVerb, Subject> = {
  'region.read': { cites: 'CF-2.4', test: anybody },
  'region.keep': { cites: 'CF-2.4', test: role('manager') },
  'region.edit': { cites: 'CF-2.4', test: allOf(role('manager'), kept) },
  'region.drop': { cites: 'CF-2.4', test: allOf(role('manager'), kept) },
};
