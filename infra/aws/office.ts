import { officeJsOfMicrosoft } from '#addin/pane/bundle.ts';
import type { Settings } from './settings.ts';

/** Microsoft 365 as a tenant has it: where office.js comes from, and which pages show the pane in Excel on the web. */
export interface Office {
  readonly officeJs: string;
  readonly frames: readonly string[];
}

/** Each of Microsoft's clouds, by where its people sign in. Excel on a desktop frames nothing. */
export const officeOf: Readonly<Record<Settings['signInHost'], Office>> = {
  'login.microsoftonline.com': {
    officeJs: officeJsOfMicrosoft,
    frames: [
      'https://*.officeapps.live.com',
      'https://*.office.com',
      'https://*.office365.com',
      'https://*.microsoft365.com',
      'https://*.cloud.microsoft',
      'https://*.sharepoint.com',
      'https://onedrive.live.com',
    ],
  },
  // 世纪互联: add-ins there have to take office.js from here.
  'login.partner.microsoftonline.cn': {
    officeJs: 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
    frames: ['https://*.partner.officewebapps.cn', 'https://*.office365.cn', 'https://*.sharepoint.cn'],
  },
  'login.microsoftonline.us': {
    officeJs: officeJsOfMicrosoft,
    frames: ['https://*.gov.online.office365.us', 'https://*.office365.us', 'https://*.sharepoint.us'],
  },
};
