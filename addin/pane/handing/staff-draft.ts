import type { Role, Staff } from '#policy/terms/staff.ts';
import type { Envelope } from '../../wire.ts';
import { command } from '../queries.ts';

/** Somebody's entry as it is being typed. */
export interface StaffDraft {
  readonly staffId: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly regionIds: readonly string[];
}

/** What is on the list, or nothing yet. */
export const draftOf = (staff: Staff | undefined): StaffDraft => ({
  staffId: staff?.staffId ?? '',
  name: staff?.name ?? '',
  roles: staff?.roles ?? [],
  regionIds: staff?.regionIds ?? [],
});

/** With one more of them, or without it where it was there. */
export const toggled = <Each>(all: readonly Each[], one: Each): readonly Each[] =>
  all.includes(one) ? all.filter((each) => each !== one) : [...all, one];

/** The entry as a command: entered where there was none, else changed. */
export function entryOf({ staffId, name, roles, regionIds }: StaffDraft, was: Staff | undefined): Envelope {
  const entry = { name: name.trim(), roles, regionIds };
  return was
    ? command('staff.edit', { staffId: was.staffId, changes: entry }, was.revision)
    : command('staff.enter', { staffId: staffId.trim(), ...entry }, 0);
}
