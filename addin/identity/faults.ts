import { type SignInFault, SignInTrouble } from '../identity.ts';

/** What Entra ID calls the reasons that a person, or whoever keeps the directory, can do something about. */
const byNumber: Readonly<Record<string, SignInFault>> = {
  65001: 'consent',
  90094: 'consent',
  90095: 'consent',
  900941: 'consent',
  50105: 'notAssigned',
  50020: 'otherDirectory',
  50034: 'otherDirectory',
  51004: 'otherDirectory',
  90072: 'otherDirectory',
  53000: 'denied',
  53001: 'denied',
  53003: 'denied',
  50005: 'denied',
  50011: 'setUp',
  500011: 'setUp',
  500113: 'setUp',
  650053: 'setUp',
  650057: 'setUp',
  700016: 'setUp',
  7000218: 'setUp',
  9002326: 'setUp',
  90002: 'setUp',
};

/** What MSAL calls them, where Entra ID gives no number. */
const byCode: Readonly<Record<string, SignInFault>> = {
  consent_required: 'consent',
  popup_window_error: 'blocked',
  empty_window_error: 'blocked',
  nested_app_auth_bridge_disabled: 'blocked',
  no_network_connectivity: 'offline',
  network_error: 'offline',
  post_request_failed: 'offline',
  get_request_failed: 'offline',
  endpoints_resolution_error: 'offline',
  openid_config_error: 'offline',
};

/** Who thought better of it; AADSTS65004 is somebody who would not consent. */
const cancelled = ['user_cancelled', 'user_canceled', '65004'];

/** An error as MSAL throws it. */
interface Thrown {
  readonly errorCode?: unknown;
  readonly errorMessage?: unknown;
  readonly message?: unknown;
}

/** Why a sign-in failed; undefined where the person thought better of it. */
export function troubleOf(error: unknown): SignInTrouble | undefined {
  if (error instanceof SignInTrouble) return error;
  const { errorCode, errorMessage, message } = (error ?? {}) as Thrown;
  const [, number = ''] = /AADSTS(\d+)/.exec([errorMessage, message].join(' ')) ?? [];
  const code = typeof errorCode === 'string' ? errorCode : '';
  if (cancelled.includes(code) || cancelled.includes(number)) return undefined;
  if (code === 'access_denied' && number === '') return undefined;
  return new SignInTrouble(
    byNumber[number] ?? byCode[code] ?? 'failed',
    number === '' ? code.slice(0, 40) : `AADSTS${number}`,
  );
}
