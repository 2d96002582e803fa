import { press, tab, type Seat } from './seats.ts';

type Pane = Pick<Seat, 'pane'>;

/** Opens the first that waits of a customer. */
export async function openWaiting(seat: Pane, customer: string): Promise<void> {
  await tab(seat, /待我审批/);
  await seat.pane.locator('li button').filter({ hasText: customer }).first().click();
  await seat.pane.getByRole('heading', { level: 2, name: customer }).waitFor();
}

/** Ticks what is open, one by one, as the keyboard does it, and says how much that was. */
export async function tickWhatIsOpen(seat: Pane): Promise<number> {
  const { pane } = seat;
  let ticked = 0;
  const approve = pane.getByRole('button', { name: '签批', exact: true });
  while (await approve.isDisabled()) {
    await press(seat, '下一项未复核');
    await pane.locator('input[type="checkbox"]:focus').press('Space');
    ticked += 1;
    if (ticked > 200) throw new Error('The list has no end.');
  }
  return ticked;
}
