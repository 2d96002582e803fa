import {
  ICommandService,
  type IWorkbookData,
  type Injector,
  LocaleType,
  Univer,
  UniverInstanceType,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { CalculationMode, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import sheetsWords from '@univerjs/preset-sheets-core/locales/zh-CN';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validationWords from '@univerjs/preset-sheets-data-validation/locales/zh-CN';
import { UNOFFERED } from './unoffered.ts';

/** Univer as we use it: something to draw the workbook on, and to hear the person's hand from. */
export interface Surface {
  readonly unitId: string;
  readonly api: FUniver;
  readonly injector: Injector;
  readonly commands: ICommandService;
  /** Tells Univer of something that stands in the model already. */
  readonly draw: (mutation: string, params: object) => void;
  /** Whether Univer is being told something just now, so that what one hears is our own voice. */
  readonly isDrawing: () => boolean;
  readonly dispose: () => void;
}

const presets = (container: HTMLElement) => [
  UniverSheetsCorePreset({
    container,
    ribbonType: 'simple',
    menu: UNOFFERED,
    formula: { initialFormulaComputing: CalculationMode.FORCED },
    sheets: {
      isRowStylePrecedeColumnStyle: true,
      disableForceStringAlert: true,
      disableForceStringMark: true,
      clipboardConfig: { hidePasteOptions: true },
    },
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
  }),
  UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
];

const createUniver = (container: HTMLElement): Univer => {
  const univer = new Univer({
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: { ...sheetsWords, ...validationWords } },
  });
  for (const { plugins } of presets(container))
    for (const plugin of plugins)
      if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
      else univer.registerPlugin(plugin);
  return univer;
};

/** Opens Univer in an element of the page with a workbook to start from. */
export const openSurface = (container: HTMLElement, workbook: Partial<IWorkbookData> & { id: string }): Surface => {
  const univer = createUniver(container);
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, workbook);
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  let depth = 0;
  const draw = (mutation: string, params: object): void => {
    depth += 1;
    try {
      commands.syncExecuteCommand(mutation, { unitId: workbook.id, ...params });
    } finally {
      depth -= 1;
    }
  };
  return {
    unitId: workbook.id,
    api: FUniver.newAPI(univer),
    injector,
    commands,
    draw,
    isDrawing: () => depth > 0,
    dispose: () => univer.dispose(),
  };
};
