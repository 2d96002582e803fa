/** What a person is told, and asked where there is something to decide. */
export interface Question {
  readonly title: string;
  readonly lines: readonly string[];
  /** What is listed below the lines. */
  readonly points?: readonly string[];
  /** The button that says yes; without it there is nothing to decide. */
  readonly yes?: string;
}

const made = <K extends keyof HTMLElementTagNameMap>(name: K, text: string): HTMLElementTagNameMap[K] =>
  Object.assign(document.createElement(name), { textContent: text });

const listOf = (points: readonly string[]): HTMLElement[] => {
  if (points.length === 0) return [];
  const list = document.createElement('ul');
  list.append(...points.map((point) => made('li', point)));
  return [list];
};

const buttonsOf = (yes: string | undefined): HTMLElement => {
  const row = Object.assign(document.createElement('form'), { method: 'dialog' });
  const no = Object.assign(made('button', yes === undefined ? '知道了' : '取消'), { value: 'no' });
  row.append(no, ...(yes === undefined ? [] : [Object.assign(made('button', yes), { value: 'yes' })]));
  return row;
};

/** Asks in a window above the page; true if the person said yes. */
export const ask = ({ title, lines, points = [], yes }: Question): Promise<boolean> =>
  new Promise((resolve) => {
    const dialog = Object.assign(document.createElement('dialog'), { className: 'question', ariaLabel: title });
    dialog.append(made('h2', title), ...lines.map((line) => made('p', line)), ...listOf(points), buttonsOf(yes));
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'yes');
    });
    document.body.append(dialog);
    dialog.showModal();
  });
