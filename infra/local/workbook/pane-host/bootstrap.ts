import type { Json } from '../model/rules.ts';

/** One load of the pane: its name in messages, and who is around it. */
export interface Load {
  readonly conversation: string;
  readonly instance: string;
  readonly hostOrigin: string;
  readonly locale: string;
}

/** The name that the pane's window must bear before its page loads: the client reads from it who its host is. */
export const windowName = ({ conversation, instance, hostOrigin, locale }: Load): string =>
  JSON.stringify({
    baseFrameName: conversation,
    hostInfo: `Excel$Web$16.01$${locale}$$$disableLogging$0`,
    xdmInfo: `${conversation}|${instance}|${hostOrigin}`,
    serializerVersion: 1,
    flights: '[]',
  });

/** What this workbook can do, in Excel's requirement sets; nothing is listed that the client's build lacks. */
const REQUIREMENTS = {
  AddinCommands: '1.1',
  DialogApi: '1.2',
  DocumentEvents: '1.1',
  ExcelApi: '1.15',
  Settings: '1.1',
};

/** What the client is told of its surroundings when it starts. */
export const appContext = (
  load: Load,
  workbook: { readonly name: string; readonly isReadOnly: boolean; readonly settings: ReadonlyMap<string, string> },
  size: { readonly width: number; readonly height: number },
): Json => ({
  _id: load.instance,
  _appInstanceId: load.instance,
  _appName: 16,
  _appVersion: '16.01',
  _appMinorVersion: 0,
  _hostFullVersion: '16.0.18000.40000',
  _appUILocale: load.locale,
  _dataLocale: load.locale,
  _docUrl: `${load.hostOrigin}/${encodeURIComponent(workbook.name)}`,
  _clientMode: workbook.isReadOnly ? 0 : 1,
  _settings: [...workbook.settings].map(([key, value]) => [key, value]),
  _reason: 'documentOpened',
  _osfControlType: 1,
  _eToken: '',
  _correlationId: load.conversation,
  _clientWindowWidth: size.width,
  _clientWindowHeight: size.height,
  _addinName: 'Salesdesk',
  _appDomains: [],
  _initialDisplayMode: 2,
  _requirementMatrix: JSON.stringify(REQUIREMENTS),
});
