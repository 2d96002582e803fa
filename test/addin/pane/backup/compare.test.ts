import { compared } from '#addin/pane/backup/compare.ts';
import { backupRow } from '#policy/backup.ts';
import { aContact, aCustomer } from '#given/customer.ts';

const one = aCustomer({ customerId: '01JQZ8K5T00000000000000001', name: '甲公司', address: '一号门\n二号门' });
const two = aCustomer({ customerId: '01JQZ8K5T00000000000000002', name: '乙公司' });
const [row = [], other = []] = [one, two].map(backupRow);

test('what is as it was is counted, whatever line ends and apostrophes a sheet put in', () => {
  const saved = row.map((text) => text.replace(/\n/gu, '\r\n'));
  const quoted = backupRow({ ...two, phone: "'0512" });

  expect(compared([saved, other], [two, one])).toEqual({ same: 2, changed: [], gone: [], added: [] });
  expect(compared([quoted], [{ ...two, phone: '0512' }]).same).toBe(1);
});

test('each field that differs is said with what it was and what it is', () => {
  const now = { ...one, phone: '13900000001', contacts: [...one.contacts, aContact({ name: '沈若溪' })] };
  const [{ customerId, name, differences } = { customerId: '', name: '', differences: [] }] = compared(
    [row],
    [now],
  ).changed;

  expect([customerId, name]).toEqual([one.customerId, '甲公司']);
  expect(differences.map(({ label }) => label['zh-CN'])).toEqual(['联系电话', '联系人']);
  expect(differences[0]).toMatchObject({ then: one.phone, now: '13900000001' });
});

test('customers that came and went are named, and compared with nobody else’s', () => {
  expect(compared([row], [two])).toEqual({ same: 0, changed: [], gone: ['甲公司'], added: ['乙公司'] });
  expect(compared([], [])).toEqual({ same: 0, changed: [], gone: [], added: [] });
});

test('a renamed customer is the same one, under the name it has now', () => {
  const [changed] = compared([row], [{ ...one, name: '甲集团' }]).changed;

  expect(changed).toMatchObject({ name: '甲集团', differences: [{ then: '甲公司', now: '甲集团' }] });
});
