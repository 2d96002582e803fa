import type { BrowserContext } from 'playwright-core';
import type { Account, Directory } from './directory.ts';

/** How Excel answers when it is asked for a token, by what the protocol calls it. */
export type Outcome = 'granted' | 'USER_INTERACTION_REQUIRED' | 'USER_CANCEL' | 'NO_NETWORK' | 'PERSISTENT_ERROR';

/** An Excel that signs people in itself, in the account it was opened with. */
export interface AccountOfExcel {
  /** What comes of being asked unseen, and of being asked with the person looking. */
  silently: Outcome;
  byHand: Outcome;
  /** What it was asked, in order. */
  readonly asked: string[];
  readonly prepare: (context: BrowserContext) => Promise<void>;
}

interface Request {
  readonly method: 'GetInitContext' | 'GetToken' | 'GetTokenPopup';
  readonly requestId: string;
  readonly tokenParams?: { readonly clientId: string; readonly scope: string };
}

/** Speaks the protocol by which MSAL asks the application around it, and has the tokens from the directory. */
export function givenAccountOfExcel(directory: Directory, account: Account): AccountOfExcel {
  const host = 'hostOfTests';
  const told = async ({ method, tokenParams }: Request): Promise<object> => {
    excel.asked.push(method);
    if (method === 'GetInitContext') return { success: true, initContext: { sdkName: 'excel', sdkVersion: '16.0' } };
    const outcome = method === 'GetToken' ? excel.silently : excel.byHand;
    if (outcome !== 'granted')
      return { success: false, error: { status: outcome, code: outcome, description: 'AADSTS65001: no consent' } };
    if (tokenParams?.clientId !== directory.clientId || !tokenParams.scope.includes(directory.scope))
      throw new Error(`Excel was asked for ${JSON.stringify(tokenParams)}.`);
    directory.given.broker += 1;
    const { access_token, id_token, expires_in, scope } = await directory.grant(account);
    return {
      success: true,
      token: { access_token, id_token, expires_in, scope, properties: null },
      account: {
        environment: new URL(directory.authority).host,
        homeAccountId: `${account.oid}.tenant`,
        localAccountId: account.oid,
        tenantId: new URL(directory.authority).pathname.slice(1),
        username: `${account.oid}@department.example`,
        name: account.name,
      },
    };
  };
  const excel: AccountOfExcel = {
    silently: 'granted',
    byHand: 'granted',
    asked: [],
    prepare: async (context) => {
      await context.exposeFunction(host, async (text: string) => {
        const request = JSON.parse(text) as Request;
        const answer = { messageType: 'NestedAppAuthResponse', requestId: request.requestId, ...(await told(request)) };
        return JSON.stringify(answer);
      });
      await context.addInitScript((name) => {
        if (location.pathname !== '/pane/') return;
        const heard = new Set<(message: { data: string }) => void>();
        Object.assign(globalThis, {
          nestedAppAuthBridge: {
            addEventListener: (_: string, hear: (message: { data: string }) => void) => heard.add(hear),
            removeEventListener: (_: string, hear: (message: { data: string }) => void) => heard.delete(hear),
            postMessage: (text: string) => {
              const ask = (globalThis as unknown as Record<string, (text: string) => Promise<string>>)[name];
              void ask?.(text).then((data) => heard.forEach((hear) => hear({ data })));
            },
          },
        });
      }, host);
    },
  };
  return excel;
}
