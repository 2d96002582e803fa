import { settingsFrom, UnusableSettings } from '#addin/pane/settings.ts';

const entra = {
  kind: 'entra',
  authority: 'https://login.microsoftonline.com/6f2a1c9e-3b47-4d58-8a60-91c2d3e4f5a6',
  clientId: '0b9d8e7f-6a5c-4b3d-9e2f-1a0b9c8d7e6f',
  scope: 'api://0b9d8e7f-6a5c-4b3d-9e2f-1a0b9c8d7e6f/Salesdesk.Use',
};
const whole = { api: 'https://api.example.cn', signIn: entra };

test.each([whole, { ...whole, department: '华东销售部' }])(
  'settings a pane can work with are taken as they are',
  (given) => {
    expect(settingsFrom(given)).toEqual(given);
  },
);

test.each([
  ['no file', undefined],
  ['a page in its place', '<!doctype html>'],
  ['null', null],
  ['no API', { signIn: entra }],
  ['an API that is not secure', { ...whole, api: 'http://api.example.cn' }],
  ['nobody to sign people in', { api: whole.api }],
  ['the issuer of one machine', { ...whole, signIn: { kind: 'local', issuer: '/issuer' } }],
  ['no directory', { ...whole, signIn: { ...entra, authority: undefined } }],
  [
    'a directory that is not secure',
    { ...whole, signIn: { ...entra, authority: 'http://login.microsoftonline.com/x' } },
  ],
  ['no application', { ...whole, signIn: { ...entra, clientId: '' } }],
  ['no scope', { ...whole, signIn: { ...entra, scope: 7 } }],
])('an installed pane does not work with %s', (_fault, given) => {
  expect(() => settingsFrom(given)).toThrow(UnusableSettings);
});
