import { foundedOnADay } from '#policy/clauses/customer/founded-on-a-day.ts';
import { clauseTable } from '#given/clause.ts';

clauseTable(foundedOnADay, {
  abides: {
    'nothing said': { given: { foundedOn: '', dealingSince: '/' } },
    'a year': { given: { foundedOn: '2008' } },
    'a year with its word': { given: { foundedOn: '2008年' } },
    'a month': { given: { foundedOn: '2008-05', dealingSince: '2019年5月' } },
    'a day': { given: { foundedOn: '2008/5/12' } },
    'in full width': { given: { foundedOn: '２００８．５' } },
    today: { given: { foundedOn: '2026-03-02' } },
  },
  breaks: {
    'no date': { given: { foundedOn: '很久以前' }, at: ['foundedOn'], says: ['创立时间「很久以前」'] },
    'a month there is not': { given: { foundedOn: '2008-13' }, at: ['foundedOn'] },
    'a day there is not': { given: { dealingSince: '2008-02-30' }, at: ['dealingSince'] },
    'next year': { given: { foundedOn: '2027' }, at: ['foundedOn'] },
    tomorrow: { given: { dealingSince: '2026-03-03' }, at: ['dealingSince'] },
  },
});
