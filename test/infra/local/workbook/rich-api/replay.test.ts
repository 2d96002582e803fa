import { readFileSync } from 'node:fs';
import { WorkbookModel } from '#infra/local/workbook/model.ts';
import type { Json } from '#infra/local/workbook/model/rules.ts';
import { Person } from '#infra/local/workbook/person.ts';
import { answer } from '#infra/local/workbook/rich-api/answer.ts';
import { catalogue } from '#infra/local/workbook/rich-api/catalogue.ts';
import type { RichRequest } from '#infra/local/workbook/rich-api/request.ts';
import { Session } from '#infra/local/workbook/rich-api/session.ts';

interface Exchange {
  readonly request: RichRequest;
  readonly response: Json;
}

const exchanges = JSON.parse(readFileSync(new URL('requests.json', import.meta.url), 'utf8')) as Exchange[];
const IDENTITY = /\{[0-9A-F-]{36}\}|\bref\d+\b/g;

/** Notes which identity of the recording stands for which of ours. */
const pair = (recorded: Json, ours: Json, known: Map<string, string>): void => {
  if (typeof recorded === 'string' && typeof ours === 'string' && recorded.replace(IDENTITY, '') === '')
    known.set(recorded, ours);
  if (recorded === null || ours === null || typeof recorded !== 'object' || typeof ours !== 'object') return;
  for (const [key, part] of Object.entries(recorded)) pair(part, (ours as Record<string, Json>)[key] ?? null, known);
};

const translated = <T>(thing: T, known: ReadonlyMap<string, string>): T =>
  JSON.parse(JSON.stringify(thing).replace(IDENTITY, (theirs) => known.get(theirs) ?? theirs)) as T;

const asksFor = (request: RichRequest, name: string): boolean => JSON.stringify(request).includes(`"${name}"`);

const worded = ({ Error: error, ...response }: ReturnType<typeof answer>): object =>
  error
    ? { ...response, Error: { Code: error.Code, HttpStatusCode: error.HttpStatusCode, ActionIndex: error.ActionIndex } }
    : response;

describe('the requests that the real client sent in its 22 checks', () => {
  const model = new WorkbookModel();
  const session = new Session(model, catalogue, { seat: '', pane: 'pane', personName: '' });
  const person = new Person(model);
  const known = new Map<string, string>();

  test.each(exchanges.map((exchange, index) => ({ index, ...exchange })))(
    'request $index is answered as then',
    ({ request, response }) => {
      if (asksFor(request, 'GetSelectedRange')) person.select('Sheet1', 'B3:C4');
      if (JSON.stringify(request).includes('!A5"')) person.type('Sheet1', 'A5', 'typed');

      const ours = worded(answer(session, translated(request, known)));
      pair(response, ours as Json, known);

      expect(ours).toEqual(translated(response, known));
    },
  );
});
