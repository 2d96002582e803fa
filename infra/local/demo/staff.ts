import type { NewStaff, Role } from '#policy/terms/staff.ts';

const person = (staffId: string, name: string, role: Role): NewStaff => ({
  staffId,
  name,
  roles: [role],
  hasLeft: false,
});

const manager = person('staff-zhou', '周启明', 'manager');

/** The demo department 演示部门. */
export const demoStaff: readonly NewStaff[] = [
  person('staff-chen', '陈一舟', 'salesperson'),
  person('staff-lin', '林晓棠', 'salesperson'),
  person('staff-gao', '高远帆', 'salesperson'),
  person('staff-xu', '许静宜', 'assistant'),
  manager,
  person('staff-song', '宋怀谷', 'superior'),
  person('staff-he', '何知微', 'finance'),
];

/** Who is there where no demo department is wanted: one manager, so that somebody can sign in. */
export const loneManager: readonly NewStaff[] = [manager];
