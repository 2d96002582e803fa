import { launchBrowser } from './browser.ts';

test('the browser draws Chinese text with real glyphs, not the same box for every character', async () => {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  await page.setContent('<canvas width="100" height="100"></canvas>');

  const drawings = await page.evaluate(() =>
    Array.from('销售台', (character) => {
      const canvas = document.querySelector('canvas');
      const pen = canvas?.getContext('2d');
      if (!canvas || !pen) return '';
      pen.clearRect(0, 0, 100, 100);
      pen.font = '60px sans-serif';
      pen.fillText(character, 10, 80);
      return canvas.toDataURL();
    }),
  );
  await browser.close();

  expect(new Set(drawings).size).toBe(3);
}, 30_000);

test('nothing moves by itself in what is tested', async () => {
  const browser = await launchBrowser();
  for (const page of [await browser.newPage(), await (await browser.newContext({ locale: 'en-GB' })).newPage()])
    expect(await page.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches)).toBe(true);
  await browser.close();
}, 30_000);
