import {
  AddRangeProtectionFromToolbarCommand,
  COPY_SPECIAL_MENU_ID,
  ChangeSheetProtectionFromSheetBarCommand,
  PASTE_SPECIAL_MENU_ID,
  SetTextRotationCommand,
  SetWorksheetRowIsAutoHeightCommand,
  ViewSheetPermissionFromSheetBarCommand,
} from '@univerjs/preset-sheets-core';

const COMMANDS = [
  AddRangeProtectionFromToolbarCommand,
  ChangeSheetProtectionFromSheetBarCommand,
  SetTextRotationCommand,
  SetWorksheetRowIsAutoHeightCommand,
  ViewSheetPermissionFromSheetBarCommand,
];

const MENUS = [
  COPY_SPECIAL_MENU_ID,
  PASTE_SPECIAL_MENU_ID,
  'sheet.contextMenu.permission',
  'sheet.contextMenu.text-to-number',
  'sheet.toolbar.text-to-number',
  'sheet.menu.data-validation',
];

/** What Univer would offer in its menus but a workbook of ours does not keep. */
export const UNOFFERED: Record<string, { hidden: true }> = Object.fromEntries(
  [...COMMANDS.map(({ id }) => id), ...MENUS].map((id) => [id, { hidden: true }]),
);
