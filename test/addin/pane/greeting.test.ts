import { createIdentity, type Identity, type Token } from '#addin/identity.ts';
import { createGreeting } from '#addin/pane/greeting.ts';
import type { Me } from '#addin/wire.ts';

const hour = 3_600_000;
const meOf = (staffId: string): Me => ({
  actor: { staffId, name: staffId, roles: ['salesperson'] },
  people: {},
  today: '2026-03-02',
  edition: 'V1',
});

/** A person at the pane, and a house that answers who they are when the test says so. */
const givenGreeting = () => {
  let byHand: Token | undefined;
  const identity = createIdentity({
    silently: () => Promise.resolve(undefined),
    byHand: () => Promise.resolve(byHand),
    forget: () => Promise.resolve(),
  });
  const asked: { answer: (me: Me) => void; fail: () => void }[] = [];
  const me = (): Promise<Me> =>
    new Promise((answer, reject) => asked.push({ answer, fail: () => reject(new Error('offline')) }));
  const greeting = createGreeting(identity, { me });
  const enter = async (staffId: string): Promise<void> => {
    byHand = { value: `token of ${staffId}`, personId: staffId, goodUntil: Date.now() + hour };
    await identity.signIn();
  };
  return { identity, greeting, asked, enter };
};

const runOut = (identity: Identity): Promise<unknown> => identity.renew();
const settled = (): Promise<void> => new Promise((done) => setTimeout(done));

test('who comes in is asked for at once, and whoever asks meanwhile waits for the same answer', async () => {
  const { greeting, asked, enter } = givenGreeting();
  expect(asked).toHaveLength(0);
  await enter('chen');
  const answer = greeting.ask();
  expect([asked.length, greeting.me()]).toEqual([1, undefined]);

  asked[0]?.answer(meOf('chen'));

  await expect(answer).resolves.toEqual(meOf('chen'));
  await settled();
  expect([asked.length, greeting.me()]).toEqual([1, meOf('chen')]);
});

test('once it has come, asking asks anew', async () => {
  const { greeting, asked, enter } = givenGreeting();
  await enter('chen');
  asked[0]?.answer(meOf('chen'));
  await settled();

  void greeting.ask();

  expect(asked).toHaveLength(2);
});

test('an answer that does not come is asked for again by who needs it', async () => {
  const { greeting, asked, enter } = givenGreeting();
  await enter('chen');
  asked[0]?.fail();
  await settled();
  expect(greeting.me()).toBeUndefined();

  const again = greeting.ask();
  asked[1]?.answer(meOf('chen'));

  await expect(again).resolves.toEqual(meOf('chen'));
});

test('another person is never taken for the one before, however late the answer', async () => {
  const { greeting, asked, enter } = givenGreeting();
  await enter('chen');
  await enter('xu');

  asked[0]?.answer(meOf('chen'));
  await settled();
  expect(greeting.me()).toBeUndefined();

  asked[1]?.answer(meOf('xu'));
  await settled();
  expect(greeting.me()).toEqual(meOf('xu'));
});

test('who signs out is forgotten; whose sign-in runs out in mid-work is not, and is not asked for again', async () => {
  const { identity, greeting, asked, enter } = givenGreeting();
  await enter('chen');
  asked[0]?.answer(meOf('chen'));
  await settled();

  await runOut(identity);
  await enter('chen');
  expect([asked.length, greeting.me()]).toEqual([1, meOf('chen')]);

  await identity.signOut();
  expect(greeting.me()).toBeUndefined();
  await enter('chen');
  expect(asked).toHaveLength(2);
});
