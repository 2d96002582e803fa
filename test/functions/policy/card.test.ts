import { agesWith, completenessOf, nextItem, notedOn, sectionsOf, staleFields, staleOn } from '#policy/card.ts';
import { parametersOn } from '#policy/parameters.ts';
import { standingOf } from '#policy/standing.ts';
import type { Customer, ProcessClass } from '#policy/terms/customer.ts';
import { aContact, aCustomer, aNote, aProfile } from '#given/customer.ts';

const today = '2026-06-15';
const parameters = parametersOn(today);
const sections = (changes: Partial<Customer>, process: ProcessClass = 'developing') =>
  sectionsOf(aCustomer(changes), process, parameters);

describe('资料完整度 (CF-1.2b)', () => {
  test.each<[string, Partial<Customer>, ProcessClass, readonly number[], readonly number[], string | undefined]>([
    ['only the report', {}, 'developing', [40, 20, 0], [60, 0, 0], 'contacts'],
    ['with a profile', aProfile, 'developing', [80, 20, 0], [60, 0, 0], 'contacts'],
    ['in execution', { ...aProfile, contacts: [aContact()] }, 'executing', [90, 20, 0], [100, 60, 40], 'dealingSince'],
    [
      'section 1 whole',
      { ...aProfile, contacts: [aContact()], dealingSince: '2019' },
      'executing',
      [100, 20, 0],
      [100, 60, 40],
      'relation',
    ],
  ])('%s', (_, changes, process, percents, targets, next) => {
    const all = sections(changes, process);
    expect(all.map(({ percent }) => percent)).toEqual(percents);
    expect(all.map(({ target }) => target)).toEqual(targets);
    expect(nextItem(all)).toBe(next);
  });

  test('a stroke is no answer, and a contact without a post gives none', () => {
    const [basic] = sections({ ...aProfile, industry: '/', contacts: [aContact({ post: '' })] });
    expect(basic?.missing).toEqual(['industry', 'posts']);
  });

  test('lines of each kind fill their place, closed or not', () => {
    const closed = { on: today, how: '已解决', byId: 'staff-chen' };
    const notes = [aNote({ kind: 'problem', closed }), aNote({ kind: 'competitor' })];
    expect(sections({ notes }).map(({ percent }) => percent)).toEqual([40, 40, 16]);
  });

  test('since when they trade is not asked where our own contracts tell', () => {
    const customer = { ...aCustomer({ ...aProfile, contacts: [aContact()] }), ownerId: 'staff-chen' };
    const trade = { firstSignedOn: '2026-01-05', open: [], signed: 1, fenByYear: {} };
    const [basic] = sectionsOf(customer, 'traded', parameters, { ...standingOf(customer), trade });
    expect(basic).toMatchObject({ percent: 100, missing: [] });
  });

  test('over its sections, of what is asked', () => {
    expect(completenessOf(sections({}))).toBe(23);
  });
});

describe('久未核实 (CF-5.1)', () => {
  const customer = aCustomer({ obtainedOn: '2025-06-15' });

  test('each field grows old by its own measure, the oldest said first', () => {
    expect(staleFields(customer, '2025-12-12', parameters)).toEqual([]);
    expect(staleFields(customer, '2025-12-13', parameters)).toEqual(['demand']);
    expect(staleFields(customer, '2026-06-15', parameters)).toEqual(['demand']);
    expect(staleFields(customer, '2026-06-16', parameters)).toEqual(['principal', 'nature', 'demand', 'phone']);
    expect(staleOn(customer, parameters)).toBe('2025-12-13');
  });

  test('what is affirmed is fresh again; what says nothing has no age', () => {
    const age = { on: '2025-12-13', byId: 'staff-chen' };
    const affirmed = { ...customer, ages: agesWith(customer, ['demand', 'industry'], age) };
    expect(affirmed.ages).toEqual({ demand: age });
    expect(staleOn(affirmed, parameters)).toBe('2026-06-12');
    expect(staleOn({ ...affirmed, demand: '', phone: '', principal: '', nature: '' }, parameters)).toBe('2027-06-16');
  });
});

test('the last note on the business is what counts (DM-7)', () => {
  const notes = [
    aNote({ on: '2026-05-01' }),
    aNote({ on: '2026-03-01' }),
    aNote({ on: '2026-06-01', kind: 'problem' }),
  ];
  expect(notedOn({ notes })).toBe('2026-05-01');
  expect(notedOn({ notes: [] })).toBeUndefined();
});
