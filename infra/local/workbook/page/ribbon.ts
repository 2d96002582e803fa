import type { Kept } from './keeping.ts';

/** One button of the ribbon: its words and what a press does. */
export interface RibbonButton {
  readonly label: string;
  readonly press: () => Promise<void> | void;
  /** For a button that stays down: whether it is. */
  readonly isDown?: () => boolean;
}

const KEPT: Record<Kept, string> = { kept: '已保存', keeping: '保存中…', unsaved: '未保存（离线）' };

const drawn = ({ label, press, isDown }: RibbonButton): HTMLButtonElement => {
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: label });
  const showDown = (): void => {
    if (isDown) button.ariaPressed = String(isDown());
  };
  const act = async (): Promise<void> => {
    button.disabled = true;
    try {
      await press();
    } finally {
      button.disabled = false;
      showDown();
    }
  };
  button.addEventListener('click', () => void act());
  showDown();
  return button;
};

/** Draws the ribbon above the workbook; what it answers shows whether the workbook is kept. */
export const drawRibbon = (
  ribbon: HTMLElement,
  buttons: readonly RibbonButton[],
  link?: HTMLAnchorElement,
): ((kept: Kept) => void) => {
  const title = Object.assign(document.createElement('strong'), { textContent: '销售台' });
  const state = Object.assign(document.createElement('output'), { ariaLive: 'polite' });
  ribbon.append(title, ...buttons.map(drawn), ...(link ? [link] : []), state);
  return (kept) => {
    state.textContent = KEPT[kept];
    state.dataset['state'] = kept;
  };
};
