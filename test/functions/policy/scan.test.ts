import { isScanOf, scanTypeOf } from '#policy/scan.ts';

const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

test.each([
  ['a PDF', bytes('%PDF-1.7\n'), 'application/pdf'],
  ['a photo', bytes('\xff\xd8\xff\xe0\0\x10JFIF'), 'image/jpeg'],
  ['a picture', bytes('\x89PNG\r\n\x1a\n'), 'image/png'],
  ['a page that calls itself a PDF', bytes('<html><title>contract.pdf'), undefined],
  ['a workbook', bytes('PK\x03\x04'), undefined],
  ['half a beginning', bytes('%PD'), undefined],
  ['nothing', new Uint8Array(), undefined],
])('%s is known by its first bytes', (_, head, type) => {
  expect(scanTypeOf(head)).toBe(type);
});

test('a photo that is sent as a PDF is no PDF', () => {
  expect(isScanOf('application/pdf', bytes('\xff\xd8\xff\xe0'))).toBe(false);
});
