import { setTimeout as sleep } from 'node:timers/promises';
import { inTurns } from '#addin/pane/parts/in-turns.ts';

test('the answers stand in the order of the items, and never more than so many are under way', async () => {
  let underWay = 0;
  let most = 0;
  const doubled = await inTurns([5, 1, 4, 2, 3], 2, async (item) => {
    underWay += 1;
    most = Math.max(most, underWay);
    await sleep(item);
    underWay -= 1;
    return item * 2;
  });
  expect(doubled).toEqual([10, 2, 8, 4, 6]);
  expect(most).toBe(2);
});

test('one that fails fails the whole: nothing is confirmed that was not looked at', async () => {
  const failing = inTurns([1, 2, 3], 2, (item) =>
    item === 2 ? Promise.reject(new Error('gone')) : Promise.resolve(item),
  );
  await expect(failing).rejects.toThrow('gone');
});
