import { nameAndRoleGiven } from '#policy/clauses/staff/name-and-role-given.ts';
import { clauseTable } from '#given/clause.ts';

clauseTable(nameAndRoleGiven, {
  abides: { 'a name and a role': { given: {} } },
  breaks: {
    'a name of spaces': { given: { name: ' 　' }, at: ['name'], says: ['缺姓名'] },
    'no role': { given: { roles: [] }, at: ['roles'], says: ['缺职责'] },
    neither: { given: { name: '', roles: [] }, at: ['name', 'roles'] },
  },
});
