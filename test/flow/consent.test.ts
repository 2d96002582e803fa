import { openSeats, picture, press, tab, text, type Seat, type Seats } from '#given/seats.ts';

const patience = 120_000;

/** On file for weeks, and 陈一舟's. */
const company = '苏州澜屿精密机械有限公司';
const [owner, colleague] = ['staff-chen', 'staff-lin'];
const [wednesday, friday, nextWednesday, monday] = ['2026-11-25', '2026-11-27', '2026-12-02', '2026-11-30'];
const outcome = '对方问了交期，答应下周给样品';

let seats: Seats;
beforeAll(async () => {
  seats = await openSeats(wednesday);
}, patience);
afterAll(() => seats.close());

async function typeCall({ pane }: Seat): Promise<void> {
  await pane.getByRole('combobox', { name: '客户' }).fill(company);
  await pane.getByRole('radio', { name: '电话' }).click();
  await pane.getByRole('combobox', { name: '联系人' }).fill('顾明澈');
  await pane.getByRole('textbox', { name: '拜访结果' }).fill(outcome);
  await pane.getByLabel('下次日期').fill(nextWednesday);
}

describe('story 2: a colleague’s customer is contacted with the owner’s consent and no further, through real office.js', () => {
  let [lin, chen]: [Seat?, Seat?] = [];
  const linsSeat = async (): Promise<Seat> => (lin ??= await seats.sit(colleague));

  test(
    'a call to a colleague’s customer is refused by CF-2.1e; nothing typed is lost; one press asks for consent',
    async () => {
      const seat = await linsSeat();
      await text(seat, /今天有 \d+ 件事/);
      await picture(seat, 'consent-1-today');
      await press(seat, '登记拜访');
      await typeCall(seat);
      await text(seat, '这家客户由同事负责，登记前要先征得同意。');
      expect(await seat.pane.locator('body').innerText()).not.toContain('陈一舟');
      await press(seat, '登记');
      await text(seat, /已归属他人，您还没有得到同意/);
      await picture(seat, 'consent-2-refused');
      await press(seat, '征询同意');
      await seat.pane.getByRole('textbox', { name: '为什么要联系' }).fill('对方来电问交期，想回一个电话');
      await seat.pane.getByLabel('需要到哪天').fill(nextWednesday);
      expect(await seat.pane.getByRole('textbox', { name: '公司名称' }).inputValue()).toBe(company);
      await picture(seat, 'consent-3-asked');
      await press(seat, '送出征询');
      await text(seat, '已征询，归属人会收到通知');
    },
    patience,
  );

  test(
    'the owner finds it in 今日 and grants it, only until Friday',
    async () => {
      chen = await seats.sit(owner);
      await press(chen, /^答复/);
      await text(chen, '林晓棠想联系');
      await press(chen, '同意');
      await chen.pane.getByLabel('同意到哪天').fill(friday);
      await picture(chen, 'consent-4-answer');
      await press(chen, `同意到 ${friday}`);
      await text(chen, `已同意林晓棠联系「${company}」，到 ${friday} 为止。`);
      await text(chen, '我同意的，还有效');
    },
    patience,
  );

  test(
    'the colleague is told, goes on with what was typed, and the call passes; the owner is told of it',
    async () => {
      const seat = await linsSeat();
      seats.itIs(wednesday, '06');
      await tab(seat, /更多/);
      await tab(seat, /更多/);
      await press(seat, /^通知/);
      await press(seat, '查看 征询已同意');
      await text(seat, '我征询的');
      await press(seat, /^登记拜访/);
      expect(await seat.pane.getByRole('textbox', { name: '拜访结果' }).inputValue()).toBe(outcome);
      await press(seat, '登记');
      await text(seat, `已登记「${company}」的电话。`);
      await picture(seat, 'consent-5-passes');
      if (!chen) throw new Error('The owner is not there.');
      await press(chen, '看联系记录');
      await text(chen, /2026-11-25 电话 顾明澈/);
      await tab(chen, /更多/);
      await press(chen, /^通知/);
      await text(chen, `林晓棠按您的同意联系了「${company}」`);
      await chen.close();
      await seat.close();
    },
    patience,
  );

  test(
    'on Monday it is refused',
    async () => {
      seats.itIs(monday);
      const seat = await seats.sit(colleague);
      await press(seat, '登记拜访');
      await typeCall(seat);
      await press(seat, '登记');
      await text(seat, /这一天不在同意的期限内/);
      await picture(seat, 'consent-6-monday');
      await seat.close();
    },
    patience,
  );
});
