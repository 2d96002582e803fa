import {
  ClearSelectionFormatCommand,
  FormulaExecutedStateType,
  SetBorderCommand,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetRangeValuesMutation,
  SetStyleCommand,
} from '@univerjs/preset-sheets-core';
import type { WorkbookModel } from '../model.ts';
import type { Surface } from './surface.ts';

const LONGEST_WAIT = 5000;

/** What these draw, Univer's engine takes for looks only and does not compute. */
const LOOKS_ONLY = new Set([SetStyleCommand.id, SetBorderCommand.id, ClearSelectionFormatCommand.id]);

const ENDS = new Set([FormulaExecutedStateType.NOT_EXECUTED, FormulaExecutedStateType.SUCCESS]);

/** Whether Univer's engine has formulas still to compute, and a way to wait until it has not. */
export class Calculation {
  private readonly model: WorkbookModel;
  private isDue = false;
  private isRunning = false;
  private waiting: (() => void)[] = [];
  readonly stop: () => void;

  constructor(surface: Surface, model: WorkbookModel) {
    this.model = model;
    const heard = surface.commands.onCommandExecuted(({ id, params }, options) => {
      if (id === SetRangeValuesMutation.id && options?.onlyLocal !== true) this.dirty(params as { trigger?: string });
      if (id === SetFormulaCalculationStartMutation.id) this.start();
      if (id === SetFormulaCalculationNotificationMutation.id)
        this.notice(params as { functionsExecutedState?: FormulaExecutedStateType });
    });
    this.stop = () => heard.dispose();
  }

  private dirty({ trigger = '' }: { readonly trigger?: string }): void {
    this.isDue ||= !LOOKS_ONLY.has(trigger) && this.model.formulas().length > 0;
  }

  private start(): void {
    this.isDue = false;
    this.isRunning = true;
  }

  private notice({ functionsExecutedState }: { readonly functionsExecutedState?: FormulaExecutedStateType }): void {
    if (functionsExecutedState === undefined || !ENDS.has(functionsExecutedState)) return;
    this.isRunning = false;
    if (this.isDue) return;
    for (const done of this.waiting.splice(0)) done();
  }

  /** Waits until every formula is computed; never for long, should the engine be stuck. */
  async settled(): Promise<void> {
    if (!this.isDue && !this.isRunning) return;
    await new Promise<void>((resolve) => {
      this.waiting.push(resolve);
      setTimeout(resolve, LONGEST_WAIT);
    });
  }
}
