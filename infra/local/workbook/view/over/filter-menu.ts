import type { WorkbookModel } from '../../model.ts';
import type { Table } from '../../model/table.ts';
import type { Person } from '../../person.ts';
import type { Spot } from './cell-button.ts';
import { type Choice, choicesOf } from './filter-choices.ts';

const element = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  parts: Partial<HTMLElementTagNameMap[K]>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] => {
  const made = Object.assign(document.createElement(name), parts);
  made.append(...children);
  return made;
};

const choiceLine = ({ text, isShown }: Choice): HTMLLabelElement =>
  element(
    'label',
    { title: text },
    element('input', { type: 'checkbox', checked: isShown, value: text }),
    text === '' ? '（空白）' : text,
  );

const boxesIn = (list: HTMLElement): HTMLInputElement[] => [...list.querySelectorAll<HTMLInputElement>('input')];

/** Only what the search finds can be ticked; what it hides is not let through, as in Excel. */
const narrow = (list: HTMLElement, sought: string): void => {
  for (const box of boxesIn(list)) {
    const isFound = box.value.toLowerCase().includes(sought.toLowerCase());
    box.closest('label')?.toggleAttribute('hidden', !isFound);
    if (sought !== '') box.checked = isFound;
  }
};

interface Doings {
  readonly sort: (ascending: boolean) => void;
  readonly filter: (values: readonly string[] | undefined) => void;
}

const buttons = (list: HTMLElement, doings: Doings): HTMLElement => {
  const apply = (): void => {
    const boxes = boxesIn(list);
    const ticked = boxes.filter((box) => box.checked);
    doings.filter(ticked.length === boxes.length ? undefined : ticked.map((box) => box.value));
  };
  return element(
    'footer',
    {},
    element('button', { type: 'button', textContent: '清除筛选', onclick: () => doings.filter(undefined) }),
    element('button', { type: 'button', className: 'primary', textContent: '确定', onclick: apply }),
  );
};

const menu = (choices: readonly Choice[], doings: Doings): HTMLElement => {
  const list = element('div', { className: 'choices' }, ...choices.map(choiceLine));
  const search = element('input', { type: 'search', placeholder: '搜索', oninput: () => narrow(list, search.value) });
  const all = element('input', {
    type: 'checkbox',
    checked: choices.every(({ isShown }) => isShown),
    onchange: () => {
      for (const box of boxesIn(list)) if (!box.closest('label')?.hidden) box.checked = all.checked;
    },
  });
  return element(
    'div',
    { className: 'filter-menu', popover: 'auto' },
    element('button', { type: 'button', textContent: '升序', onclick: () => doings.sort(true) }),
    element('button', { type: 'button', textContent: '降序', onclick: () => doings.sort(false) }),
    search,
    element('label', {}, all, '全选'),
    list,
    buttons(list, doings),
  );
};

const put = (made: HTMLElement, { x, y }: Spot): void => {
  document.body.append(made);
  made.addEventListener('toggle', (event) => {
    if (event.newState === 'closed') made.remove();
  });
  made.showPopover();
  const { width, height } = made.getBoundingClientRect();
  made.style.left = `${Math.max(4, Math.min(x - 8, innerWidth - width - 4))}px`;
  made.style.top = `${Math.max(4, Math.min(y + 12, innerHeight - height - 4))}px`;
};

/** Opens sorting and filtering for one column of a table, near where its button was pressed. */
export const openFilterMenu = (
  { model, person, attempt }: { model: WorkbookModel; person: Person; attempt: (work: () => void) => void },
  table: Table,
  column: number,
  spot: Spot,
): void => {
  const closing = (work: () => void): void => {
    made.hidePopover();
    attempt(work);
  };
  const made = menu(choicesOf(model, table, column), {
    sort: (ascending) => closing(() => person.sort(table.name, [{ key: column, ascending }])),
    filter: (values) => closing(() => person.filter(table.name, table.columns[column]?.name ?? '', values)),
  });
  // The end of the press that opens the menu would close it again, were it not opened after it.
  addEventListener('pointerup', () => setTimeout(() => put(made, spot)), { once: true, capture: true });
};
