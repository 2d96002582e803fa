import { snapshotOf } from '#infra/local/workbook/model/snapshot.ts';
import { limits } from '#infra/local/workbook/xlsx/cannot-open.ts';
import { openXlsx } from '#infra/local/workbook/xlsx/open.ts';
import { type OpenedFile, type RefusedFile, fileType, files } from '#infra/local/workbook/xlsx/routes.ts';
import { givenBook } from '../given-book.ts';
import { givenRows } from './given-file.ts';

const send = async (path: string, body: BodyInit, type: string): Promise<Response> =>
  files().request(path, { method: 'POST', body, headers: { 'content-type': type } });

const rows = '<row><c t="inlineStr"><is><t>甲方</t></is></c></row>';

test('a file sent is answered as a workbook, with what was not kept', async () => {
  const answer = await send('/open', Buffer.from(givenRows(rows, { 'xl/vbaProject.bin': '' })), fileType);
  const { snapshot, dropped } = (await answer.json()) as OpenedFile;
  expect([answer.status, snapshot.sheets[0]?.cells, dropped]).toEqual([
    200,
    [[0, 0, '甲方']],
    [{ 'zh-CN': '宏', en: 'macros' }],
  ]);
});

test.each([
  ['that is none', Buffer.from('%PDF'), fileType, 422, '这不是 Excel 工作簿'],
  ['of no bytes', Buffer.alloc(0), fileType, 422, '空的'],
  ['that is too large', Buffer.alloc(limits.packed + 1), fileType, 413, '文件过大'],
  ['that another page could send without being asked', Buffer.from(givenRows(rows)), 'text/plain', 415, '这不是'],
])('a file %s is refused with a sentence', async (_, body, type, status, words) => {
  const answer = await send('/open', body, type);
  const { error } = (await answer.json()) as RefusedFile;
  expect(answer.status).toBe(status);
  expect(error['zh-CN']).toContain(words);
});

test('a workbook sent is answered as a file', async () => {
  const { model } = givenBook([['甲方', 3]]);
  const answer = await send('/save', JSON.stringify(snapshotOf(model)), 'application/json');
  const back = await openXlsx(new Uint8Array(await answer.arrayBuffer()));
  expect(answer.headers.get('content-type')).toBe(fileType);
  expect(snapshotOf(back.model).sheets[0]?.cells).toEqual([
    [0, 0, '甲方'],
    [0, 1, 3],
  ]);
});

test.each([
  ['no JSON', '{', 'application/json', 400],
  ['no workbook', '{"sheets":[{}]}', 'application/json', 400],
  ['of another type', '{}', 'text/plain', 415],
])('what is %s is not saved', async (_, body, type, status) => {
  expect((await send('/save', body, type)).status).toBe(status);
});
