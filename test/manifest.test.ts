import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { faultsIn, picturesIn } from '#given/manifest-faults.ts';
import { runNode } from '#given/run-node.ts';

const root = resolve(import.meta.dirname, '..');
const text = await readFile(join(root, 'manifest.xml'), 'utf8');
const long = (length: number) => '长'.repeat(length);

/** In a node of its own: the reader requires an ES module, which jest's own modules cannot. */
const readByMicrosoft = async (): Promise<unknown> => {
  const read = `import('office-addin-manifest')
    .then(({ OfficeAddinManifest }) => OfficeAddinManifest.readManifestFile('manifest.xml'))
    .then((manifest) => console.log(JSON.stringify(manifest)))`;
  return JSON.parse((await runNode(['--no-warnings', '-e', read])).said);
};

describe('the manifest', () => {
  it('is read by Microsoft’s own reader as an add-in for Excel, Chinese first', async () => {
    expect(await readByMicrosoft()).toMatchObject({
      id: expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/) as string,
      officeAppType: 'TaskPaneApp',
      hosts: ['Workbook'],
      defaultLocale: 'zh-CN',
      displayName: '销售台',
      permissions: 'ReadWriteDocument',
      defaultSettings: { sourceLocation: 'https://localhost:3443/pane/' },
    });
  });

  it('has nothing that Office would turn down', () => {
    expect(faultsIn(text)).toEqual([]);
  });

  it('asks for no newer Excel than the workbook of `npm start` is', () => {
    const [, version = ''] = /Name="ExcelApi" MinVersion="1\.(\d+)"/.exec(text) ?? [];
    expect(Number(version)).toBeLessThanOrEqual(15);
    expect(Number(version)).toBeGreaterThan(0);
  });

  it('offers the pane and the three acts on rows, all in one pane', () => {
    const buttons = [...text.matchAll(/<bt:Url id="(\w+)\.url" DefaultValue="https:\/\/localhost:3443(.*)"/g)];
    expect(Object.fromEntries(buttons.map(([, name, address]) => [name, address]))).toEqual({
      pane: '/pane/',
      check: '/pane/?do=check',
      send: '/pane/?do=send',
      refresh: '/pane/?do=refresh',
    });
    const panes = [...text.matchAll(/<TaskpaneId>(.*)<\/TaskpaneId>/g)].map(([, pane]) => pane);
    expect(panes).toHaveLength(4);
    expect(new Set(panes).size).toBe(1);
  });

  it.each(picturesIn(text))('finds its picture %s among the assets, of the size its name says', async (picture) => {
    const png = await readFile(join(root, 'addin/assets', picture));
    const [, size] = /(\d+)\.png$/.exec(picture) ?? [];
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([Number(size), Number(size)]);
  });
});

describe('a fault in a manifest is seen:', () => {
  it.each([
    ['an id twice', 'id="Salesdesk.Send"', 'id="Salesdesk.Check"', 'two have the id Salesdesk.Check'],
    ['a resource that is not there', 'resid="send.tip"', 'resid="send.hint"', 'nothing has the id send.hint'],
    ['a resource nobody asks for', 'resid="send.tip"', 'resid="check.tip"', 'nobody asks for send.tip'],
    [
      'an id too long',
      'Image id="icon.16"',
      `Image id="icon.${'1'.repeat(28)}"`,
      `the id icon.${'1'.repeat(28)} is too long`,
    ],
    ['no English', '<bt:Override Locale="en-US" Value="Send" />', '', 'send.label is not in en-US'],
    ['no Chinese', 'DefaultValue="发送"', 'DefaultValue="Send"', 'send.label is not in zh-CN'],
    [
      'a name in one language',
      'Locale="en-US" Value="Salesdesk"',
      'Locale="fr" Value="x"',
      'DisplayName is not in en-US',
    ],
    ['a label too long', '"检查"', `"${long(126)}"`, 'check.label is too long for bt:ShortStrings'],
    ['a tip too long', '发送新的和改过的行', long(250), 'send.tip is too long for bt:LongStrings'],
    [
      'an address without https',
      'https://localhost:3443/pane/"',
      'http://localhost/"',
      'http://localhost/ is not https',
    ],
    ['parts in another order', '<Permissions>ReadWriteDocument</Permissions>', '', 'OfficeApp holds Id Version'],
  ])('%s', (_, right, wrong, fault) => {
    expect(text).toContain(right);
    expect(faultsIn(text.replace(right, wrong))).toContainEqual(
      expect.stringMatching(`^${fault.replaceAll('.', '\\.')}`),
    );
  });

  it('a tag left open', () => {
    expect(() => faultsIn(text.replace('</Group>', ''))).toThrow('closes nothing');
  });
});
