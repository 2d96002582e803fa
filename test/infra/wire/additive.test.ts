import { takenAway } from '#infra/wire/additive.ts';
import type { Schema, Wire } from '#infra/wire/schema.ts';

const text: Schema = { type: 'string' };
const object = (properties: Record<string, Schema>, required = Object.keys(properties)): Schema => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});
const wire = (takes: Wire['takes'], answers: Wire['answers'] = {}, types: Wire['types'] = {}): Wire => ({
  release: '1.0.0',
  takes,
  answers,
  types,
});

describe('what could be sent to the last release can be sent to this one', () => {
  const told = (known: Schema, now: Schema) => takenAway(wire({ 'x.do': known }), wire({ 'x.do': now }));
  test.each<readonly [string, Schema, Schema]>([
    ['a field that may be sent', object({ a: text }), object({ a: text, b: text }, ['a'])],
    ['a field that need not be sent any more', object({ a: text }), object({ a: text }, [])],
    ['a word', { type: 'string', enum: ['a'] }, { type: 'string', enum: ['a', 'b'] }],
    ['any text in a word’s place', { type: 'string', enum: ['a'] }, text],
    ['more room', { ...text, maxLength: 10 }, { ...text, maxLength: 20 }],
    ['room without end', { ...text, maxLength: 10 }, text],
    ['another kind', text, { anyOf: [{ type: 'number' }, text] }],
    ['numbers that are not whole', { type: 'integer' }, { type: 'number' }],
    ['anything', object({ a: text }), {}],
  ])('%s may be added', (_, known, now) => expect(told(known, now)).toEqual([]));
  test.each<readonly [string, Schema, Schema, string]>([
    ['a field', object({ a: text, b: text }), object({ a: text }), 'b is no longer taken'],
    ['that a field need not be sent', object({ a: text }, []), object({ a: text }), 'a is asked for, and was not'],
    ['the peace of old panes, by a new field', object({}), object({ b: text }), 'b is asked for, and was not'],
    ['a word', object({ a: { enum: ['x', 'y'] } }), object({ a: { enum: ['x'] } }), 'a no longer takes "y"'],
    ['any text', object({ a: text }), object({ a: { enum: ['x'] } }), 'a no longer takes "any other text"'],
    ['room', object({ a: text }), object({ a: { ...text, maxLength: 9 } }), 'a has a narrower maxLength'],
    ['emptiness', object({ a: text }), object({ a: { ...text, minLength: 1 } }), 'a has a narrower minLength'],
    ['a spelling', object({ a: text }), object({ a: { ...text, pattern: '^x' } }), 'a has another pattern'],
    ['a kind', object({ a: text }), object({ a: { type: 'number' } }), 'a could be string, now only number'],
    [
      'one of two kinds',
      object({ a: { anyOf: [text, { type: 'null' }] } }),
      object({ a: text }),
      'a could be null, now only string',
    ],
    [
      'something of a list’s rows',
      object({ a: { type: 'array', items: object({ b: text }) } }),
      object({ a: { type: 'array', items: object({}) } }),
      'a[].b is no longer taken',
    ],
    [
      'something of what stands under any name',
      { type: 'object', additionalProperties: text },
      { type: 'object', additionalProperties: { type: 'number' } },
      '* could be string, now only number',
    ],
  ])('%s may not be taken away', (_, known, now, fault) => expect(told(known, now)).toEqual([`x.do: ${fault}`]));
  test('a door or a command stays', () =>
    expect(takenAway(wire({ 'x.do': text, 'get /x': text }), wire({ 'x.do': text, 'y.do': text }))).toEqual([
      'get /x is gone',
    ]));
});

describe('a pane of the last release finds in an answer what it knows', () => {
  const told = (known: Schema, now: Schema, types: readonly [Wire['types'], Wire['types']] = [{}, {}]) =>
    takenAway(wire({}, { 'get /x': known }, types[0]), wire({}, { 'get /x': now }, types[1]));
  test.each<readonly [string, Schema, Schema]>([
    ['a field', object({ a: text }), object({ a: text, b: text })],
    ['certainty', object({ a: text }, []), object({ a: text })],
    [
      'one more kind of row, with the same fields',
      object({ a: text }),
      { anyOf: [object({ a: text }), object({ a: text, b: text })] },
    ],
    ['what was anything', object({ a: {} }), object({ a: text })],
  ])('%s may be added', (_, known, now) => expect(told(known, now)).toEqual([]));
  test.each<readonly [string, Schema, Schema, string]>([
    ['a field', object({ a: text }), object({}), 'a is no longer answered'],
    ['certainty', object({ a: text }), object({ a: text }, []), 'a was always answered and may now be left out'],
    ['its kind', object({ a: text }), object({ a: { type: 'number' } }), 'a was string and may now be number'],
    [
      'its kind, in part',
      object({ a: text }),
      object({ a: { anyOf: [text, { type: 'null' }] } }),
      'a was string and may now be null',
    ],
    ['all knowledge of it', object({ a: text }), object({ a: {} }), 'a was string and may now be anything'],
    [
      'a field, in one of the rows',
      object({ a: { type: 'array', items: object({ b: text }) } }),
      object({ a: { type: 'array', items: { anyOf: [object({ b: text }), object({ c: text })] } } }),
      'a[].b was always answered and may now be left out',
    ],
  ])('%s may not be taken away', (_, known, now, fault) =>
    expect(told(known, now)).toEqual([`get /x answers: ${fault}`]),
  );
  test('the same fault is told at each place', () =>
    expect(told(object({ a: text, b: text }), object({ a: { type: 'number' }, b: { type: 'number' } }))).toEqual([
      'get /x answers: a was string and may now be number',
      'get /x answers: b was string and may now be number',
    ]));
  test('a type is read by its name, and one that is inside itself once', () => {
    const tree = (leaf: Schema) => ({ Tree: object({ leaf, twigs: { type: 'array', items: { $ref: 'Tree' } } }) });
    expect(told({ $ref: 'Tree' }, { $ref: 'Tree' }, [tree(text), tree(text)])).toEqual([]);
    expect(told({ $ref: 'Tree' }, { $ref: 'Tree' }, [tree(text), tree({ type: 'number' })])).toEqual([
      'get /x answers: leaf was string and may now be number',
    ]);
  });
});
