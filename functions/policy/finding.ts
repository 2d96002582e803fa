import type { Cite } from './catalogue.ts';
import type { Role } from './terms/staff.ts';
import type { Words } from './words.ts';

/** 拒绝 stops the verb, 特殊 sends it to a superior, 提醒 is said and let pass. */
export type Level = 'refuse' | 'special' | 'flag';

/** The place a finding speaks of; `field` is a key of the noun's record, `cell` an address in the form that was read. */
export interface Where {
  readonly noun: string;
  readonly id?: string;
  readonly field?: string;
  readonly cell?: string;
}

/** What the policy says about one record: made here only, and read the same in the sheet, the pane and the API. */
export interface Finding {
  /** The clause of the policy it stands on. */
  readonly cites: Cite;
  /** The rule that found it: a clause file, or the verb for a question of authority. */
  readonly by: string;
  readonly level: Level;
  readonly where: Where;
  readonly reason: Words;
  readonly remedy: Words;
  /** What a review of it is bound to, where that is not its sentence. */
  readonly size?: string;
  /** Who can lift it, where somebody can. */
  readonly liftedBy?: Role;
  /** It stands by the department's setting, not by the letter of the policy. */
  readonly bySetting?: true;
}

/** Whether the verb is stopped. */
export const isRefused = (findings: readonly Finding[]): boolean => findings.some(({ level }) => level === 'refuse');
