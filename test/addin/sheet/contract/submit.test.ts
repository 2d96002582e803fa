import { drawContract } from '#addin/sheet/contract/draw.ts';
import { submit } from '#addin/sheet/contract/submit.ts';
import { formTrouble } from '#addin/sheet/form/troubles.ts';
import { ServerTrouble, type Envelope, type Result } from '#addin/wire.ts';
import { saleForm } from '#infra/local/demo/templates/sale-form.ts';
import type { CellMap } from '#policy/form/cell-map.ts';
import { aContract } from '#given/contract.ts';

const contract = aContract();
const submission = { contract, sheetId: 's1', commandId: '01JQZ8K5T0000000000000000E' };
const approved = aContract({ revision: 2, stage: 'rechecking', hash: 'abcdefgh1234' });

function given(answer: Result | Error, codeTrouble?: Error) {
  const sent: Envelope[] = [];
  const codes: string[] = [];
  const forms = {
    read: (sheetId = '') => Promise.resolve({ sheetId, map: saleForm.map }),
    setCode: (_: string, text: string) => {
      if (codeTrouble) return Promise.reject(codeTrouble);
      codes.push(text);
      return Promise.resolve();
    },
  };
  const commands = (batch: readonly Envelope[]) => {
    sent.push(...batch);
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve([answer]);
  };
  return { run: () => submit(forms, { commands }, submission), sent, codes };
}

const ok: Result = { id: submission.commandId, ok: true, status: 200, record: approved, findings: [], abilities: [] };
const says = { 'zh-CN': '忙', en: 'busy' };
const refused: Result = { id: '', ok: false, status: 503, refusal: { kind: 'busy', says }, findings: [] };

test('everything on the sheet is sent with the responsibility confirmed; then the sheet bears its new code', async () => {
  const { run, sent, codes } = given(ok);

  expect(await run()).toEqual({ result: ok });
  expect(sent).toEqual([
    {
      id: submission.commandId,
      verb: 'contract.submit',
      basedOn: 1,
      input: { contractId: contract.contractId, form: saleForm.map, isConfirmed: true },
    },
  ]);
  expect(codes).toEqual([`SD·${contract.contractId}·r2·abcdefgh`]);
});

test('turned away, the sheet keeps the code that it had', async () => {
  const { run, codes } = given(refused);

  expect(await run()).toEqual({ result: refused });
  expect(codes).toEqual([]);
});

test('a sheet that cannot be written on does not undo a submission', async () => {
  const trouble = formTrouble('noSheet');

  expect(await given(ok, trouble).run()).toEqual({ result: ok, trouble });
});

test('a lost connection is told, so that the same command can be sent again', async () => {
  await expect(given(new ServerTrouble('offline')).run()).rejects.toThrow(ServerTrouble);
});

test('a form is drawn with its code, which the sheet remembers too', async () => {
  const drawn: CellMap[] = [];
  const remembered: string[] = [];
  const forms = {
    draw: (map: CellMap) => Promise.resolve(`s${drawn.push(map)}`),
    setCode: (_: string, text: string) => Promise.resolve(void remembered.push(text)),
  };
  const code = `SD·${contract.contractId}·r1·--------`;

  expect(await drawContract(forms, contract, saleForm, { B3: '买方', E9: 3 })).toBe('s1');
  const below = saleForm.map.printArea?.bottom ?? 0;
  expect(drawn[0]?.cells.at(-1)).toMatchObject({ row: below + 1, column: 1, text: code });
  expect(drawn[0]?.printArea?.bottom).toBe(below + 1);
  expect(drawn[0]?.cells.find(({ row, column }) => row === 9 && column === 5)).toMatchObject({ text: '3', number: 3 });
  expect(remembered).toEqual([code]);
});
