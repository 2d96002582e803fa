import * as z from 'zod';
import type { Ticks } from './ticking.ts';

const Kept = z.array(z.tuple([z.string(), z.boolean()]));

const keyOf = (staffId: string, contractId: string): string => `salesdesk.ticks.${staffId}.${contractId}`;

/** Ticks that a pane was closed with before they were saved; somebody else at this computer never gets them. */
export function ticksLeft(staffId: string, contractId: string): Ticks {
  try {
    return new Map(Kept.parse(JSON.parse(localStorage.getItem(keyOf(staffId, contractId)) ?? '[]')));
  } catch {
    return new Map();
  }
}

export function leaveTicks(staffId: string, contractId: string, ticks: Ticks): void {
  const key = keyOf(staffId, contractId);
  if (ticks.size === 0) localStorage.removeItem(key);
  else localStorage.setItem(key, JSON.stringify([...ticks]));
}
