import { AuthError, InteractionRequiredAuthError, ServerError } from '@azure/msal-browser';
import { type SignInFault, SignInTrouble } from '#addin/identity.ts';
import { troubleOf } from '#addin/identity/faults.ts';

const saidByEntra = (number: string, code = 'invalid_client') =>
  new ServerError(code, '', `AADSTS${number}: what it says in English. Trace ID: 65001-1`);

test.each<[SignInFault, unknown, string]>([
  ['consent', saidByEntra('65001', 'invalid_grant'), 'AADSTS65001'],
  ['consent', saidByEntra('90094', 'access_denied'), 'AADSTS90094'],
  ['consent', new InteractionRequiredAuthError('consent_required', ''), 'consent_required'],
  ['notAssigned', saidByEntra('50105'), 'AADSTS50105'],
  ['otherDirectory', saidByEntra('50020'), 'AADSTS50020'],
  ['denied', saidByEntra('53003', 'interaction_required'), 'AADSTS53003'],
  ['setUp', saidByEntra('50011'), 'AADSTS50011'],
  ['setUp', saidByEntra('700016'), 'AADSTS700016'],
  ['blocked', new AuthError('popup_window_error', ''), 'popup_window_error'],
  ['blocked', new AuthError('nested_app_auth_bridge_disabled', ''), 'nested_app_auth_bridge_disabled'],
  ['offline', new AuthError('no_network_connectivity', ''), 'no_network_connectivity'],
  ['failed', saidByEntra('999999'), 'AADSTS999999'],
  ['failed', new TypeError('x is undefined'), ''],
  ['failed', undefined, ''],
  ['blocked', new SignInTrouble('blocked', '12011'), '12011'],
])('who can mend it is told by what the directory says: %s, %#', (fault, error, code) => {
  expect(troubleOf(error)).toMatchObject({ fault, code });
});

test.each([
  ['closes the window', new AuthError('user_cancelled', '')],
  ['tells Excel no', new AuthError('user_canceled', '')],
  ['goes back', new ServerError('access_denied', '', 'the person went back')],
  ['does not consent', saidByEntra('65004', 'access_denied')],
])('who thought better of it is in no trouble: who %s', (_how, error) => {
  expect(troubleOf(error)).toBeUndefined();
});
