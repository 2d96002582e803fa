import { again } from '#functions/table/again.ts';
import { Outrun } from '#functions/table/transact.ts';

/** An attempt that is outrun so many times, then succeeds; and how often it was made. */
const outrun = (times: number) => {
  const made = { times: 0 };
  const attempt = (): Promise<string> => {
    made.times += 1;
    return made.times <= times ? Promise.reject(new Outrun()) : Promise.resolve('done');
  };
  return { made, attempt };
};

test.each([0, 1, 7])('outrun %i times, it is done all the same', async (times) => {
  const { made, attempt } = outrun(times);
  expect(await again(attempt)).toBe('done');
  expect(made.times).toBe(times + 1);
});

test('outrun without end, it gives up and says so', async () => {
  const { made, attempt } = outrun(Infinity);
  await expect(again(attempt)).rejects.toBeInstanceOf(Outrun);
  expect(made.times).toBe(8);
});

test('what failed for another reason is not tried again', async () => {
  let made = 0;
  const attempt = (): Promise<never> => {
    made += 1;
    return Promise.reject(new Error('the table is gone'));
  };
  await expect(again(attempt)).rejects.toThrow('the table is gone');
  expect(made).toBe(1);
});
