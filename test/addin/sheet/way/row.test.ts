import { check } from '#addin/sheet/way/check.ts';
import { refresh } from '#addin/sheet/way/refresh.ts';
import { repairHeader } from '#addin/sheet/way/repair-header.ts';
import { resolve } from '#addin/sheet/way/resolve.ts';
import { send } from '#addin/sheet/way/send.ts';
import { survey } from '#addin/sheet/way/survey.ts';
import { readStampCell } from '#addin/sheet/stamp.ts';
import { ServerTrouble, type Envelope } from '#addin/wire.ts';
import { deskAt, serverOf } from '#given/at-the-desk.ts';
import { aCreditCode, anotherCard } from '#given/customer.ts';
import { givenDepartment, type Department } from '#given/department.ts';
import { aCompany } from '#given/many.ts';
import { Paper } from '#given/paper.ts';
import { recordOf } from '#given/result.ts';

let house: Department;
let paper: Paper;
beforeEach(async () => {
  house = await givenDepartment();
  paper = new Paper();
});

const typed = (name: string, changes: object = {}) => ({
  ...anotherCard(name),
  nature: '普通公司',
  source: '展览会',
  ...changes,
});
const stampAt = (row: number) => readStampCell(String(paper.cell(row, 'stamp'))).stamp;
const chen = (server = {}) => deskAt(house, 'chen', paper, server);
const reports = async () => (await house.as('wang').list('confirm')).body.items.map(({ record }) => record);

describe('检查', () => {
  test('one sentence’s worth: free, wrong, taken, waiting and suspected rows, each with its words in 结果', async () => {
    recordOf(await house.as('lin').report(anotherCard('苏州恒岳轴承有限公司')));
    paper.type(typed('无锡天澜泵业有限公司'));
    paper.type(typed('苏州市恒岳轴承有限责任公司'));
    paper.type(typed('常州启衡电机有限公司', { phone: '12345', nature: '' }));
    const { rows } = await check(chen());
    expect(rows.map(({ verdict }) => verdict)).toEqual(['free', 'waiting', 'wrong']);
    expect([0, 1, 2].map((row) => paper.cell(row, 'result'))).toEqual([
      '可报备',
      '待确认：另一位同事已在 2026-03-02 10:00:00 先报备，待经理确认',
      '有误 2 处：没有选企业性质',
    ]);
    expect(readStampCell(String(paper.cell(2, 'stamp'))).marks).toEqual([
      { level: 'refuse', field: 'nature' },
      { level: 'refuse', field: 'phone' },
    ]);
    expect(await reports()).toHaveLength(1);
  });

  test('a cell that cannot be read is found with its clause and its mend, and stays as it was typed', async () => {
    paper.type(typed('无锡天澜泵业有限公司', { nature: '国企', obtainedOn: '上周三' }));
    const { rows } = await check(chen());
    expect(rows[0]?.findings.map(({ cites, where }) => [cites, where.field])).toEqual([
      ['CF-1.3', 'nature'],
      ['CF-2.1a', 'obtainedOn'],
    ]);
    expect([paper.cell(0, 'nature'), paper.cell(0, 'obtainedOn')]).toEqual(['国企', '上周三']);
  });
});

describe('发送', () => {
  test('sends what is new, settles each row alone, and a second sending sends nothing', async () => {
    paper.type(typed('无锡天澜泵业有限公司'));
    paper.type(typed('常州启衡电机有限公司', { principal: '' }));
    const sent = await send(chen());
    expect(sent.rows.map(({ verdict }) => verdict).sort()).toEqual(['free', 'wrong']);
    expect(stampAt(0)?.revision).toBe(1);
    expect([paper.cell(0, 'stage'), paper.cell(0, 'result')]).toEqual(['待确认', '已报备，待经理确认 03-02 10:00']);
    let count = 0;
    const counted = (batch: readonly Envelope[]) => {
      count += batch.length;
      return serverOf(house, 'chen').commands(batch);
    };
    paper.set(1, 'demand', '仍缺负责人');
    await send(chen({ commands: counted }));
    expect(count).toBe(0);
    paper.set(1, 'principal', '钱海');
    await send(chen({ commands: counted }));
    expect(count).toBe(1);
    expect(await reports()).toHaveLength(2);
  });

  test('an answer lost on the way makes no second customer: the id was in the row before it was sent', async () => {
    paper.type(typed('无锡天澜泵业有限公司'));
    const lost = async (batch: readonly Envelope[]) => {
      await serverOf(house, 'chen').commands(batch);
      throw new ServerTrouble('offline');
    };
    expect((await send(chen({ commands: lost }))).ending).toBe('offline');
    expect(stampAt(0)?.revision).toBe(0);
    expect((await send(chen())).ending).toBeUndefined();
    expect(stampAt(0)?.revision).toBe(1);
    expect(await reports()).toHaveLength(1);
  });

  test('stopped after a batch it keeps what was answered; sending again does the rest', async () => {
    for (let i = 0; i < 230; i += 1) paper.type({ ...aCompany(i), nature: '普通公司', source: '展览会' });
    const stop = new AbortController();
    const seen: number[] = [];
    const first = await send(chen(), {
      signal: stop.signal,
      onProgress: ({ done }) => {
        seen.push(done);
        if (done >= 100) stop.abort();
      },
    });
    expect([first.ending, seen.at(-1)]).toEqual(['stopped', 100]);
    const second = await send(chen());
    expect([second.ending, second.left]).toEqual([undefined, 0]);
    expect((await survey(chen())).toSend).toBe(0);
  }, 30_000);

  test('a session that ran out in mid-send is said so, and the rest goes out after signing in', async () => {
    paper.type(typed('无锡天澜泵业有限公司'));
    const ended = await send(chen({ commands: () => Promise.reject(new ServerTrouble('signedOut')) }));
    expect([ended.ending, ended.left]).toEqual(['signedOut', 1]);
    expect((await send(chen())).left).toBe(0);
  });

  test('text that begins like a formula arrives and comes back as it was typed', async () => {
    paper.type(typed('无锡天澜泵业有限公司', { demand: '=HYPERLINK("http://x")', principal: '+86先生' }));
    await send(chen());
    const other = new Paper();
    await refresh(deskAt(house, 'chen', other), { bringMissing: true });
    expect([other.cell(0, 'demand'), other.cell(0, 'principal')]).toEqual(['=HYPERLINK("http://x")', '+86先生']);
  });
});

describe('the row carries its own state: one customer, one row (CF-4.1)', () => {
  const names = ['无锡天澜泵业有限公司', '常州启衡电机有限公司', '南通海晏钢结构有限公司'];
  const sendAll = async () => {
    names.forEach((name) => paper.type(typed(name)));
    await send(chen());
  };
  const states = async () => (await survey(chen())).rows.map(({ state }) => state);

  const cases: Record<string, [() => void, string[]]> = {
    'sorted: nothing to send': [() => paper.rows.reverse(), ['same', 'same', 'same']],
    'a column of the person’s own put between: nothing to send': [
      () => {
        paper.header.splice(2, 0, '我的备注');
        paper.rows.forEach((row, i) => row.splice(2, 0, `备注${String(i)}`));
      },
      ['same', 'same', 'same'],
    ],
    'a row copied: the copy is named, not sent': [
      () => paper.rows.push([...(paper.rows[0] ?? [])]),
      ['same', 'same', 'same', 'copy'],
    ],
    'a row copied and changed: a new row that began as a copy': [
      () => {
        paper.rows.push([...(paper.rows[0] ?? [])]);
        paper.set(3, 'name', '镇江同舟船舶有限公司');
      },
      ['same', 'same', 'same', 'new'],
    ],
    'the original changed and its copy not: the copy keeps the stamp': [
      () => {
        paper.rows.push([...(paper.rows[0] ?? [])]);
        paper.set(0, 'name', '镇江同舟船舶有限公司');
      },
      ['new', 'same', 'same', 'same'],
    ],
    'the stamp pasted over: the row is new': [() => paper.set(1, 'stamp', '随便写'), ['same', 'new', 'same']],
    'a row deleted: nothing is deleted at the server': [() => paper.rows.splice(1, 1), ['same', 'same']],
    'a cell changed': [() => paper.set(2, 'demand', '檩条'), ['same', 'same', 'changed']],
    'a row emptied': [() => paper.rows[0]?.fill(''), ['blank', 'same', 'same']],
    'a format only (a day as text, not as a serial)': [
      () => paper.set(0, 'obtainedOn', '2026年3月2日'),
      ['same', 'same', 'same'],
    ],
  };
  test.each(Object.entries(cases))('%s', async (_, [change, expected]) => {
    await sendAll();
    change();
    expect(await states()).toEqual(expected);
  });

  test('a row whose stamp was pasted over is answered with “you reported this”, and no second customer comes of it', async () => {
    await sendAll();
    paper.set(1, 'stamp', '');
    expect((await send(chen())).rows.map(({ verdict }) => verdict)).toEqual(['own']);
    expect(await reports()).toHaveLength(3);
  });

  test('rows carried into another workbook are known there', async () => {
    await sendAll();
    const other = new Paper();
    other.rows = paper.rows.map((row) => [...row]);
    expect((await survey(deskAt(house, 'chen', other))).toSend).toBe(0);
  });

  test('sorted between sending and answering, each row still gets its own answer', async () => {
    names.forEach((name) => paper.type(typed(name)));
    const sorting = async (batch: readonly Envelope[]) => {
      const results = await serverOf(house, 'chen').commands(batch);
      paper.rows.reverse();
      return results;
    };
    await send(chen({ commands: sorting }));
    expect((await survey(chen())).rows.map(({ state }) => state)).toEqual(['same', 'same', 'same']);
    for (const record of await reports()) {
      const row = paper.rows.findIndex((_, i) => stampAt(i)?.id === record.customerId);
      expect(paper.cell(row, 'name')).toBe(record.name);
    }
  });

  test('two people send from one workbook: one customer a row, whoever was first', async () => {
    names.forEach((name) => paper.type(typed(name)));
    await check(chen());
    await Promise.all([send(chen()), send(deskAt(house, 'lin', paper))]);
    expect(await reports()).toHaveLength(3);
  });

  test('a withdrawn row that is changed is a new report', async () => {
    await sendAll();
    const customerId = stampAt(0)?.id ?? '';
    recordOf(await house.as('chen').send('customer.withdraw', { customerId }));
    await refresh(chen());
    expect(paper.cell(0, 'stage')).toBe('已撤回');
    paper.set(0, 'demand', '多级泵');
    await send(chen());
    expect(stampAt(0)?.id).not.toBe(customerId);
    expect(stampAt(0)?.revision).toBe(1);
  });
});

describe('刷新', () => {
  const one = async () => {
    paper.type(typed('无锡天澜泵业有限公司'));
    await send(chen());
    return stampAt(0)?.id ?? '';
  };

  test('brings stage, owner and number, and another’s edit into cells that were not changed', async () => {
    const customerId = await one();
    const { evidence } = (await house.as('wang').detail(customerId)).body;
    recordOf(await house.as('wang').send('customer.confirm', { customerId, kind: 'absent', reason: '', evidence }));
    recordOf(await house.as('he').send('customer.edit', { customerId, changes: { creditCode: aCreditCode(5) } }, 2));
    recordOf(await house.as('he').send('customer.file', { customerId }, 3));
    expect(await refresh(chen())).toMatchObject({ refreshed: 1, edited: 1, kept: 0 });
    expect(['result', 'owner', 'stage', 'number', 'creditCode'].map((key) => paper.cell(0, key))).toEqual([
      '已归档 2026-0001',
      '陈晓雯',
      '已归档',
      '2026-0001',
      aCreditCode(5),
    ]);
    expect((await survey(chen())).toSend).toBe(0);
  });

  test('story 8: different fields changed by two people merge on sending', async () => {
    const customerId = await one();
    recordOf(await house.as('he').send('customer.edit', { customerId, changes: { principal: '吴海' } }, 1));
    paper.set(0, 'demand', '多级泵');
    expect(await refresh(chen())).toMatchObject({ kept: 1 });
    expect(paper.cell(0, 'demand')).toBe('多级泵');
    const { conflicts } = await send(chen());
    expect(conflicts).toEqual([]);
    expect([paper.cell(0, 'principal'), paper.cell(0, 'demand')]).toEqual(['吴海', '多级泵']);
    expect((await survey(chen())).toSend).toBe(0);
  });

  describe('story 8: the same field is asked about, with the base', () => {
    test.each([
      ['mine', '多级泵'],
      ['theirs', '离心泵'],
      ['both', '多级泵；离心泵'],
    ] as const)('%s', async (choice, expected) => {
      const customerId = await one();
      recordOf(
        await house.as('he').send('customer.edit', { customerId, changes: { demand: '离心泵', principal: '吴海' } }, 1),
      );
      paper.set(0, 'demand', '多级泵');
      paper.set(0, 'address', '无锡市新吴区长江路30号');
      const { conflicts } = await send(chen());
      expect(conflicts[0]?.fields).toEqual([
        { field: 'demand', base: '减速机采购', mine: '多级泵', theirs: '离心泵', both: '多级泵；离心泵' },
      ]);
      expect(paper.cell(0, 'demand')).toBe('多级泵');
      const conflict = conflicts[0];
      expect(conflict && (await resolve(chen(), conflict, { demand: choice })).conflicts).toEqual([]);
      expect([paper.cell(0, 'demand'), paper.cell(0, 'principal'), paper.cell(0, 'address')]).toEqual([
        expected,
        '吴海',
        '无锡市新吴区长江路30号',
      ]);
      const { record } = (await house.as('chen').detail(customerId)).body;
      expect(record).toMatchObject({ demand: expected, principal: '吴海', address: '无锡市新吴区长江路30号' });
      expect((await survey(chen())).toSend).toBe(0);
    });
  });

  test('an answer that was lost is made good by refreshing', async () => {
    paper.type(typed('无锡天澜泵业有限公司'));
    const lost = async (batch: readonly Envelope[]) => {
      await serverOf(house, 'chen').commands(batch);
      throw new ServerTrouble('offline');
    };
    await send(chen({ commands: lost }));
    await refresh(chen());
    expect((await survey(chen())).toSend).toBe(0);
  });
});

describe('the table as a whole', () => {
  test('an empty sheet: nothing to do, nothing wrong', async () => {
    expect(await check(chen())).toEqual({ table: [], rows: [] });
  });

  test('a header in other words is recognised by its meaning', async () => {
    paper.header[0] = '单位名称';
    paper.header[4] = '手机*';
    paper.type(typed('无锡天澜泵业有限公司'));
    expect((await send(chen())).rows.map(({ verdict }) => verdict)).toEqual(['free']);
  });

  test('a header nobody knows is named, nothing is sent, and 修复表头 puts it back', async () => {
    paper.header[5] = '哪里';
    paper.rows.push(['无锡天澜泵业有限公司']);
    const { table, rows } = await send(chen());
    expect(table.map(({ where }) => where.field)).toEqual(['address']);
    expect(rows).toEqual([]);
    expect(await repairHeader(chen())).toEqual([]);
    expect(paper.header[5]).toBe('公司地址');
  });

  test('a column that was removed comes back at the right end', async () => {
    paper.header.splice(13, 1);
    await repairHeader(chen());
    expect(paper.header[13]).toBe('戳记');
    expect((await survey(chen())).table).toEqual([]);
  });

  test('a protected sheet is said so, and nothing is written', async () => {
    paper.type(typed('无锡天澜泵业有限公司'));
    paper.isProtected = true;
    expect((await send(chen())).table).toHaveLength(1);
    expect(paper.cell(0, 'stamp')).toBe('');
  });

  test('visits to the workbook do not grow with the rows', async () => {
    const visitsFor = async (count: number) => {
      const big = new Paper();
      for (let i = 0; i < count; i += 1) big.type({ ...aCompany(i + count), nature: '普通公司', source: '展览会' });
      await check(deskAt(house, 'chen', big));
      return big.visits;
    };
    expect(await visitsFor(300)).toBe(await visitsFor(3));
  });
});
