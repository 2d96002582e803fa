import { mkdir } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { openForms } from './open.ts';

let page: Page;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ page, close } = await openForms());
  await mkdir('test/screenshots', { recursive: true });
}, 60_000);

afterAll(() => close());

type Filled = Readonly<Record<string, string>>;

const fill = (sheet: string, cells: Filled) =>
  page.evaluate(
    async ([sheet, cells]) => {
      forms.person.select(sheet, 'A1');
      const { id } = forms.model.sheet(sheet);
      for (const [address, text] of Object.entries(cells)) forms.person.type(id, address, text);
      await forms.view.settled();
    },
    [sheet, cells] as const,
  );

const values = (sheet: string, places: readonly (readonly [row: number, column: number])[]) =>
  page.evaluate(
    ([sheet, places]) => places.map(([row, column]) => forms.model.sheet(sheet).cell(row - 1, column - 1).value),
    [sheet, places] as const,
  );

const shoot = async (name: string, width: number, height: number) => {
  await page.setViewportSize({ width, height });
  await page.waitForFunction(
    (width) => document.querySelector('canvas')?.clientWidth !== 0 && innerWidth === width,
    width,
  );
  await page.screenshot({ path: `test/screenshots/${name}.png` });
};

describe('工业品购销合同', () => {
  const G = 7;
  const amounts = [9, 10, 11, 15, 24, 25, 26, 27, 28].map((row) => [row, G] as const);

  test('an empty form shows no amount', async () => {
    await fill('工业品购销合同', {});

    expect(await values('工业品购销合同', amounts)).toEqual(amounts.map(() => ''));
  });

  test('line sums, total and shares are computed; a struck line counts nothing and the shares make up the total', async () => {
    const goods = {
      B9: '电动球阀',
      C9: 'LC-QF50',
      D9: '台',
      E9: '3',
      F9: '2860.01',
      B10: '压力变送器',
      E10: '7',
      F10: '1120.5',
    };
    const struck = { B11: '/', C11: '/', D11: '/', E11: '/', F11: '/' };
    const shares = { E24: '33.3%', E25: '33.3%', E26: '28.4%', E27: '5%' };
    await fill('工业品购销合同', {
      ...goods,
      ...struck,
      ...shares,
      B3: '苏州澜屿精密机械有限公司',
      B15: '人民币壹万陆仟肆佰贰拾叁元伍角叁分',
    });
    await shoot('template-sale-filled', 1000, 2100);

    expect(await values('工业品购销合同', amounts)).toEqual([
      8580.03,
      7843.5,
      '',
      16423.53,
      5469.04,
      5469.04,
      4664.28,
      821.17,
      16423.53,
    ]);
    expect(
      await values('工业品购销合同', [
        [28, 5],
        [40, 2],
      ]),
    ).toEqual([1, '苏州澜屿精密机械有限公司']);
  });

  test('a struck share leaves the others as they are', async () => {
    await fill('工业品购销合同', { E24: '30%', E25: '/', E26: '70%', E27: '/' });

    expect(await values('工业品购销合同', amounts.slice(4))).toEqual([4927.06, '', 11496.47, '', 16423.53]);
  });
});

describe('技术服务单', () => {
  const J = 10;
  const C = 3;
  const G = 7;

  test('hours by price, the total, and what is due before and after', async () => {
    await fill('技术服务单', {
      B17: '现场调试',
      E17: '2026-3-2',
      H17: '16',
      I17: '380.5',
      B18: '操作培训',
      H18: '4.5',
      I18: '260',
      H19: '/',
      I19: '/',
      A23: '33.3%',
      E23: '66.7%',
    });
    await shoot('template-service', 1250, 900);

    expect(
      await values('技术服务单', [
        [17, J],
        [18, J],
        [19, J],
        [21, J],
        [23, C],
        [23, G],
      ]),
    ).toEqual([6088, 1170, '', 7258, 2416.91, 4841.09]);
  });

  test('nothing paid before is struck', async () => {
    await fill('技术服务单', { A23: '/', E23: '100%' });

    expect(
      await values('技术服务单', [
        [23, C],
        [23, G],
      ]),
    ).toEqual(['', 7258]);
  });
});
