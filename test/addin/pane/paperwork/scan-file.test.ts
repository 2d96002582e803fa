import { createHash } from 'node:crypto';
import { scanFileOf, sha256Of, tooLarge } from '#addin/pane/paperwork/scan-file.ts';
import { findingsOnSigning, nothingSigned, onTheScan } from '#addin/pane/paperwork/signing.ts';
import { mostScanBytes } from '#policy/scan.ts';
import { aContract } from '#given/contract.ts';

const contract = aContract({ stage: 'approved' });
const saidOf = async (file: File) =>
  onTheScan(findingsOnSigning({ ...nothingSigned, file: await scanFileOf(file) }, contract, '2026-03-02'))?.reason[
    'zh-CN'
  ];

test('a PDF is a scan, whatever it is called and said to be', async () => {
  const file = new File(['%PDF-1.7'], '合同', { type: 'text/plain' });
  expect((await scanFileOf(file)).type).toBe('application/pdf');
  expect(await saidOf(file)).toBeUndefined();
});

test.each([
  ['of no bytes', new File([], '合同.pdf', { type: 'application/pdf' })],
  ['that is a page', new File(['<html>'], '合同.pdf', { type: 'application/pdf' })],
])('a file %s is none, in the words of the house', async (_, file) => {
  expect(await saidOf(file)).toBe('扫描件打不开，或不是 PDF 或图片');
});

test('no file at all is said otherwise', () => {
  expect(onTheScan(findingsOnSigning(nothingSigned, contract, '2026-03-02'))?.reason['zh-CN']).toBe(
    '没有附签署后的扫描件',
  );
});

test('twenty megabytes go, one byte more does not', async () => {
  const ofSize = (size: number) => scanFileOf(new File(['%PDF-', new Uint8Array(size - 5)], '合同.pdf'));
  expect(tooLarge(await ofSize(mostScanBytes))).toBeUndefined();
  expect(tooLarge(await ofSize(mostScanBytes + 1))?.['zh-CN']).toMatch('20 MB');
});

test('a name that is too long or broken keeps its end', async () => {
  const { name } = await scanFileOf(new File(['%PDF-'], `${'长'.repeat(300)}\ud800.pdf`));
  expect(name).toHaveLength(200);
  expect(name.isWellFormed()).toBe(true);
  expect(name).toMatch(/\.pdf$/u);
});

test('its name is the SHA-256 of its bytes', async () => {
  const bytes = new Uint8Array([0, 1, 254, 255]);
  expect(await sha256Of(new Blob([bytes]))).toBe(createHash('sha256').update(bytes).digest('hex'));
});
