import { corrected, withPlaceAt, without } from '#addin/pane/templates/correcting.ts';
import { draftOf, freshDraft, titleOf, undone, withForm } from '#addin/pane/templates/draft.ts';
import { groupsOf, marksOf, placeCount } from '#addin/pane/templates/places.ts';
import { byName, isInForce } from '#addin/pane/templates/versions.ts';
import { markedBy } from '#addin/sheet/form/marks.ts';
import { saleTemplate } from '#infra/local/demo/templates/sale.ts';
import { aTemplate } from '#given/contract.ts';

const draft = freshDraft('01JQZ8K5T0000000000000000T', saleTemplate);
const { form } = draft;
const fieldOf = (changed: typeof form, id: string) => changed.fields.find((field) => field.id === id);

describe('a sheet read for the first time', () => {
  it('is called what its largest text says, else as its sheet', () => {
    expect(titleOf(saleTemplate)).toBe('工业品购销合同');
    expect(titleOf({ ...saleTemplate, cells: [] })).toBe(saleTemplate.sheet);
  });

  it('shows every place once, by block, with the tables last', () => {
    const groups = groupsOf(form);
    const keys = groups.flatMap(({ places }) => places.map(({ key }) => key));
    expect(new Set(keys).size).toBe(placeCount(form));
    expect(keys).toHaveLength(placeCount(form));
    expect(groups.at(-1)?.kind).toBe('table');
  });

  it('marks what must be filled apart from what may be struck, and a finding over both', () => {
    const finding = {
      cites: 'CT-3a',
      by: 'template/places-named',
      level: 'refuse',
      where: { noun: 'template', cell: 'G4' },
      reason: { 'zh-CN': '', en: '' },
      remedy: { 'zh-CN': '', en: '' },
    } as const;
    const levelsAt = (cell: string) =>
      marksOf(form, [finding]).flatMap((mark) => (mark.cell === cell ? [mark.level] : []));
    expect(levelsAt('G4')).toEqual(['flag', 'refuse']);
    expect(levelsAt('G3')).toEqual(['special']);
  });

  it('marks every fixed text, also one with gaps in it', () => {
    const marked = markedBy(marksOf(form, []));
    expect([...(marked.get('fixed') ?? [])]).toEqual(form.clauses.map(({ id }) => id));
    expect([marked.get('fixed')?.has('B36'), marked.get('special')?.has('B36')]).toEqual([true, true]);
  });
});

describe('a correction', () => {
  it('of the kind brings its own rule for strikes, and a signature is made by hand', () => {
    expect(fieldOf(corrected(form, 'G5', { kind: 'date' }), 'G5')).toMatchObject({ kind: 'date', mayStrike: false });
    const signed = corrected(form, 'G5', { kind: 'signature' });
    expect(fieldOf(signed, 'G5')?.isByHand).toBe(true);
    expect(fieldOf(corrected(signed, 'G5', { kind: 'text' }), 'G5')?.isByHand).toBeUndefined();
  });

  it('of a standard stays with a term or a share only, and an empty one is none', () => {
    const term = corrected(corrected(form, 'G5', { kind: 'term' }), 'G5', { standard: '30' });
    expect(fieldOf(term, 'G5')?.standard).toBe('30');
    expect(fieldOf(corrected(term, 'G5', { kind: 'text' }), 'G5')).not.toHaveProperty('standard');
    expect(fieldOf(corrected(term, 'G5', { standard: '' }), 'G5')).not.toHaveProperty('standard');
    expect(fieldOf(corrected(form, 'B3', { side: '' }), 'B3')).not.toHaveProperty('side');
  });

  it('of a column touches that column only', () => {
    const key = groupsOf(form).at(-1)?.places[0]?.key ?? '';
    const changed = corrected(form, key, { label: '另一个名称' });
    const labels = groupsOf(changed).flatMap(({ places }) => places.map(({ label }) => label));
    expect(labels.filter((label) => label === '另一个名称')).toHaveLength(1);
  });

  it('can be undone, one by one', () => {
    const once = withForm(draft, without(form, 'G5'));
    const twice = withForm(once, without(once.form, 'G4'));
    expect(fieldOf(undone(twice).form, 'G4')).toBeDefined();
    expect(undone(undone(twice)).form).toBe(form);
    expect(undone(draft)).toBe(draft);
    expect(withForm(draft, form)).toBe(draft);
  });
});

describe('a place that was missed', () => {
  it('is added from one of its cells, merged ones whole, named by what stands beside it', () => {
    const added = withPlaceAt(without(form, 'G5'), 'H5');
    expect(added).toMatchObject({ key: 'G5', isNew: true });
    expect(fieldOf(added.form, 'G5')).toMatchObject({ label: '签订地点', kind: 'place', evidence: ['hand'] });
  });

  it('is none where a place is already, in a table too', () => {
    expect(withPlaceAt(form, 'H5')).toEqual({ form, key: 'G5', isNew: false });
    const column = groupsOf(form).find(({ kind }) => kind === 'table')?.places[1];
    const cell = (column?.address ?? '').split(':')[0] ?? '';
    expect(withPlaceAt(form, cell)).toEqual({ form, key: column?.key, isNew: false });
  });

  it('of a table is its column, and the table goes with its last one', () => {
    const column = groupsOf(form).find(({ kind }) => kind === 'table')?.places[1];
    const less = without(form, column?.key ?? '');
    const again = withPlaceAt(less, (column?.address ?? '').split(':')[0] ?? '');
    expect(again).toMatchObject({ key: column?.key, isNew: true });
    expect(placeCount(again.form)).toBe(placeCount(form));
    const first = form.tables[0]?.columns ?? [];
    const gone = first.reduce((rest, { column: at }) => without(rest, `table.0.${at}`), {
      ...form,
      tables: form.tables.slice(0, 1),
    });
    expect(gone.tables).toEqual([]);
  });

  it('in a cell with a text stands behind it', () => {
    const { form: added } = withPlaceAt(form, 'A6');
    expect(fieldOf(added, 'A6')?.within?.before).toContain('甲方向乙方购买');
  });
});

describe('versions', () => {
  const line = (version: number, stage: 'draft' | 'reviewed' | 'retired') => ({
    record: aTemplate({ version, stage, templateId: `v${version}` }),
    abilities: [],
  });
  const lines = [line(1, 'reviewed'), line(3, 'draft'), line(2, 'reviewed')];

  it('stand by name, the newest first; in force is the newest that was reviewed', () => {
    const [named] = byName(lines);
    expect(named?.versions.map(({ record }) => record.version)).toEqual([3, 2, 1]);
    expect(lines.filter(({ record }) => isInForce(record, lines)).map(({ record }) => record.version)).toEqual([2]);
  });

  it('are of one name however it is spaced', () => {
    const [old, , reviewed] = lines;
    const spaced = [old, { ...reviewed, record: aTemplate({ version: 2, templateId: 'v2', name: '工业品 购销合同' }) }];
    const known = spaced.flatMap((each) => (each ? [{ abilities: [], ...each }] : []));
    expect(byName(known).map(({ name }) => name)).toEqual(['工业品 购销合同']);
    expect(known.map(({ record }) => isInForce(record, known))).toEqual([false, true]);
  });

  it('a draft that the house has is based on its revision', () => {
    const record = aTemplate({ revision: 4, stage: 'draft' });
    expect(draftOf({ record, form, abilities: [], findings: [], history: [] }).basedOn).toBe(4);
  });
});
