import { createIdentity, type Identity, SignInTrouble, type Token } from '#addin/identity.ts';
import { ServerTrouble } from '#addin/wire.ts';

const hour = 3_600_000;

/** A person at the pane whose sign-in answers what the test says. */
const givenIdentity = () => {
  const answers: { silent: Token | undefined; byHand: Token | undefined; fails?: Error | undefined } = {
    silent: undefined,
    byHand: undefined,
  };
  const asked = { silently: 0, forgotten: 0 };
  const clock = { now: 0 };
  const identity = createIdentity(
    {
      silently: () => {
        asked.silently += 1;
        return Promise.resolve(answers.silent);
      },
      byHand: () => (answers.fails ? Promise.reject(answers.fails) : Promise.resolve(answers.byHand)),
      forget: () => {
        asked.forgotten += 1;
        return Promise.resolve();
      },
    },
    () => clock.now,
  );
  return { identity, answers, asked, clock };
};

const tokenOf = (personId: string, goodUntil = hour): Token => ({ value: `token of ${personId}`, personId, goodUntil });
const signedIn = async (identity: Identity, answers: { byHand: Token | undefined }, token = tokenOf('chen')) => {
  answers.byHand = token;
  await identity.signIn();
};

test('who was signed in before is in again without being asked', async () => {
  const { identity, answers } = givenIdentity();
  answers.silent = tokenOf('chen');
  expect(identity.presence()).toEqual({ kind: 'unknown' });
  await expect(identity.token()).resolves.toBe('token of chen');
  expect(identity.presence()).toEqual({ kind: 'in', personId: 'chen' });
});

test('a token that is still good is not asked for again; one about to run out is', async () => {
  const { identity, answers, asked, clock } = givenIdentity();
  await signedIn(identity, answers);
  await identity.token();
  expect(asked.silently).toBe(0);
  clock.now = hour - 30_000;
  answers.silent = tokenOf('chen', 2 * hour);
  await Promise.all([identity.token(), identity.token(), identity.token()]);
  expect(asked.silently).toBe(1);
});

test('a sign-in that runs out in mid-work is told with who was at work', async () => {
  const { identity, answers } = givenIdentity();
  await signedIn(identity, answers);
  const told: unknown[] = [];
  identity.subscribe(() => told.push(identity.presence()));
  await expect(identity.renew()).resolves.toBeUndefined();
  expect(told).toEqual([{ kind: 'out', wasId: 'chen' }]);
  await signedIn(identity, answers, tokenOf('chen', 2 * hour));
  expect(told.at(-1)).toEqual({ kind: 'in', personId: 'chen' });
});

test('nobody works on under another’s name because that person signed in at the same computer', async () => {
  const { identity, answers } = givenIdentity();
  await signedIn(identity, answers);
  answers.silent = tokenOf('wang');
  await expect(identity.renew()).resolves.toBeUndefined();
  expect(identity.presence()).toEqual({ kind: 'out', wasId: 'chen' });
});

test('another person may sign in by hand, and who thinks better of it stays', async () => {
  const { identity, answers } = givenIdentity();
  await signedIn(identity, answers);
  answers.byHand = undefined;
  await identity.signIn();
  expect(identity.presence()).toEqual({ kind: 'in', personId: 'chen' });
  await signedIn(identity, answers, tokenOf('wang'));
  expect(identity.presence()).toEqual({ kind: 'in', personId: 'wang' });
});

test('who signs out leaves nothing behind', async () => {
  const { identity, answers, asked } = givenIdentity();
  await signedIn(identity, answers);
  await identity.signOut();
  expect(identity.presence()).toEqual({ kind: 'out' });
  expect(asked.forgotten).toBe(1);
  await expect(identity.token()).resolves.toBeUndefined();
});

test.each([
  [new SignInTrouble('consent', 'AADSTS65001'), 'consent'],
  [new ServerTrouble('offline'), 'offline'],
  [new TypeError('x is undefined'), 'failed'],
])('a sign-in that comes to nothing leaves its reason behind until the next one: %s', async (error, fault) => {
  const { identity, answers } = givenIdentity();
  const told: unknown[] = [];
  identity.subscribe(() => told.push(identity.trouble()?.fault));
  answers.fails = error;
  await identity.signIn();
  expect(identity.trouble()).toMatchObject({ fault });
  answers.fails = undefined;
  await identity.signIn();
  expect(identity.trouble()).toBeUndefined();
  expect(told).toEqual([fault, undefined]);
});
