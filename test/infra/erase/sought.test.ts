import { knownIn, redacted, textWithout, type Sought } from '#infra/erase/sought.ts';

const sought = (changes: Partial<Sought> = {}): Sought => ({ names: ['顾明'], phones: [], except: [], ...changes });

describe('a text without the person', () => {
  test.each<[string, string, string, Partial<Sought>]>([
    ['is the token where it was only them', '顾明', '已删除', {}],
    ['is the token whatever stands around it', '　顾 明 ', '已删除', {}],
    ['keeps the rest, and never grows', '与顾明先生谈妥', '与已删先生谈妥', {}],
    ['has every mention gone', '顾明、顾明', '已删、已删', {}],
    ['is itself where they are not in it', '顾客明天来', '顾客明天来', {}],
    ['leaves another of a longer name, if told', '顾明远与顾明', '顾明远与已删', { except: ['顾明远'] }],
    ['is itself where only the other is in it', '顾明远', '顾明远', { except: ['顾明远'] }],
    ['is found by a name in letters', '致 Gu Ming，', '致 已删除，', { names: ['Gu Ming'] }],
    ['is not found within a word in letters', 'Limited, Lisa', 'Limited, Lisa', { names: ['Li'] }],
    [
      'has a number in it gone, however it is written',
      '电 +86 139-0000-5678 止',
      '电 已删除 止',
      { phones: ['13900005678'] },
    ],
    ['has a number of wide digits gone', '１３９ ０００0 5678', '已删除', { phones: ['139 0000 5678'] }],
    [
      'has a landline gone, with or without its zero',
      '(021)5555-1234 / 86 21 55551234',
      '(已删除 / 已删除',
      { phones: ['021-55551234'] },
    ],
    ['keeps a longer number', '6222139000056781', '6222139000056781', { phones: ['13900005678'] }],
    ['takes signs of patterns for what they are', '(a+b) ab', '(a+b) ab', { names: ['a.b'] }],
  ])('%s', (_, text, left, changes) => {
    expect(textWithout(sought(changes))(text)).toBe(left);
    expect(textWithout(sought(changes))(left)).toBe(left);
  });
});

describe('what is made of texts', () => {
  const contact = { contactId: 'c1', name: '顾明', post: '采购经理', phone: '021-5555', note: '' };
  const other = { contactId: 'c2', name: '李强', post: '', phone: '13900001111', note: '顾明的同事' };

  test('has the whole contact gone who is the person, whatever the name was then, and of others only the mention', () => {
    const known = knownIn([{ contacts: [contact, other] }], sought());
    const before = { ...contact, name: '顾铭' };
    const { left, hits } = redacted({ contacts: [before, other], at: '顾明', ownerId: '顾明' }, known);
    expect(left.contacts).toEqual([
      { contactId: 'c1', name: '已删除', post: '已删除', phone: '已删除', note: '' },
      { ...other, note: '已删的同事' },
    ]);
    expect(hits.map(({ field }) => field)).toEqual([
      'contacts[0].name',
      'contacts[0].post',
      'contacts[0].phone',
      'contacts[1].note',
    ]);
    expect([left.at, left.ownerId]).toEqual(['顾明', '顾明']);
    expect(redacted(left, knownIn([left], sought())).hits).toEqual([]);
  });

  test('keeps what names the firm', () => {
    expect(redacted({ name: '顾明五金店', note: '顾明五金店' }, sought(), ['name']).left).toEqual({
      name: '顾明五金店',
      note: '已删五金店',
    });
  });

  test('tells which mobile numbers are the person’s; a landline and another’s are not', () => {
    const card = {
      principal: '顾明',
      phone: '13900001234 / 021-55551234',
      contacts: [{ ...contact, phone: '+86 139 0000 5678' }, other],
    };
    expect(knownIn([card, 'x', null], sought())).toMatchObject({
      phones: ['13900001234', '13900005678'],
      contactIds: ['c1'],
    });
    expect(knownIn([{ principal: '李强', phone: '13900001234' }], sought()).phones).toEqual([]);
  });
});
