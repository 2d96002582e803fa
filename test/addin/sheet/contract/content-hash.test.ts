import { contentHash } from '#addin/sheet/contract/content-hash.ts';
import { contentHash as atTheServer } from '#functions/table/paper.ts';
import { saleForm } from '#infra/local/demo/templates/sale-form.ts';
import { readForm } from '#policy/form/reading.ts';
import { aSale } from '#given/sale.ts';

test('the pane’s hash of a content is the server’s', async () => {
  for (const sheet of [saleForm.map, aSale(), aSale({ F18: '—' })]) {
    const reading = readForm(saleForm, sheet);

    expect(await contentHash('q9', reading)).toBe(atTheServer('q9', reading));
  }
});
