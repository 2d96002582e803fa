import { Body1, Button } from '@fluentui/react-components';
import { useState } from 'react';
import { yuanText } from '#policy/form/number.ts';
import { parametersOn } from '#policy/parameters.ts';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { useNavigation } from '../navigation.tsx';
import { List } from '../parts/List.tsx';
import { Listing } from '../parts/Listing.tsx';
import { Said } from '../parts/Said.tsx';
import { Screen } from '../parts/Screen.tsx';
import { Switch } from '../parts/Switch.tsx';
import { TopLine } from '../parts/TopLine.tsx';
import { useAtSheet } from '../sheet-context.tsx';
import { useActs } from '../useActs.tsx';
import { answeringSaid } from './answering-said.ts';
import { CustomerOwing } from './CustomerOwing.tsx';
import { rungName } from './ladder-said.ts';
import {
  receivableFilters,
  receivablesSheet,
  shownOf,
  sumsOf,
  type ReceivableFilter,
  type ReceivableWords,
} from './receivable-list.ts';
import { SigningOff } from './SigningOff.tsx';
import { UnknownYears } from './UnknownYears.tsx';
import { useExplanationSaid } from './useExplanationSaid.ts';
import { useReceivableList, useReceivables } from './useReceivables.ts';

/** 应收 (DM-8a): who owes how much and what of it is due, and the same as a sheet to print. */
export function ReceivableList() {
  const { t } = useLanguage();
  const { today } = useWho();
  const { go, back } = useNavigation();
  const { place } = useAtSheet();
  const list = useReceivableList();
  const queue = useReceivables(list);
  const [filter, setFilter] = useState<ReceivableFilter>('all');
  const [said, setSaid] = useState<string>();
  const acts = useActs(setSaid);
  const sheetWords = useSheetWords(filter);
  const lines = queue.lines ?? [];
  const shown = shownOf(lines, filter);
  const { owedFen, overdueFen } = sumsOf(lines);
  const [soonDays = 0] = parametersOn(today).ladderDays;
  const draw = () =>
    acts.work(async () => {
      const all = shownOf(await queue.readAll(), filter);
      const { drawFigures } = await import('#addin/sheet/figures.ts');
      await drawFigures(receivablesSheet(all, sheetWords));
      return t('receivables.drawn');
    });
  return (
    <Screen
      primary={
        place === 'excel' &&
        shown.length > 0 && (
          <Button appearance="primary" disabledFocusable={acts.isBusy} onClick={draw}>
            {t('receivables.draw')}
          </Button>
        )
      }
    >
      <TopLine title={t('receivables.title')} onBack={back} />
      <Said sentence={said} />
      {acts.trouble}
      <SigningOff />
      <UnknownYears receivables={lines.flatMap(({ receivables }) => receivables)} />
      <Switch
        label={t('receivables.which')}
        names={receivableFilters}
        shown={filter}
        nameOf={(each) => t(`receivables.filter.${each}`)}
        onChoose={setFilter}
      />
      <Listing
        queue={queue}
        isEmpty={shown.length === 0}
        title={t(`receivables.empty.${filter}`)}
        hint={t(`receivables.emptyHint.${filter}`, { n: -soonDays })}
      >
        <Body1>
          {t(queue.hasNextPage ? 'receivables.sumSoFar' : 'receivables.sum', {
            n: lines.length,
            owed: yuanText(owedFen),
            overdue: yuanText(overdueFen),
          })}
        </Body1>
        <List label={t('receivables.title')}>
          {shown.map((account) => (
            <CustomerOwing
              key={account.customerId}
              account={account}
              isOwnerSaid={list === 'all'}
              onOpen={() => go({ tab: 'more', page: 'receivables', customerId: account.customerId })}
            />
          ))}
        </List>
      </Listing>
    </Screen>
  );
}

/** What the sheet says, in the language of the pane. */
function useSheetWords(filter: ReceivableFilter): ReceivableWords {
  const { t, say } = useLanguage();
  const { today } = useWho();
  const explanationSaid = useExplanationSaid();
  const [title, what] = [t('receivables.title'), t(`receivables.filter.${filter}`)];
  return {
    sheetName: title,
    title: filter === 'all' ? title : t('receivables.sheetTitle', { what }),
    header: {
      customer: t('receivables.column.customer'),
      owner: t('receivables.column.owner'),
      number: t('receivables.column.number'),
      instalment: t('receivables.column.instalment'),
      dueOn: t('receivables.column.dueOn'),
      due: t('receivables.column.due'),
      paid: t('receivables.column.paid'),
      left: t('receivables.column.left'),
      days: t('receivables.column.days'),
      step: t('receivables.column.step'),
      said: t('receivables.column.said'),
    },
    total: t('receivables.total'),
    notes: [t('receivables.note', { today })],
    stepOf: ({ step, answering, ownerName }) => {
      const rung = step === undefined ? undefined : rungName(t, step);
      if (!answering || rung === undefined) return rung;
      const who = answeringSaid(answering, { t, say, ownerName });
      return t('receivables.stepAnswering', { step: rung, who });
    },
    saidOf: explanationSaid,
  };
}
