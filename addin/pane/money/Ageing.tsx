import {
  Body1,
  Body1Strong,
  Button,
  Caption1,
  Field,
  Link,
  makeStyles,
  Select,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { yuanText } from '#policy/form/number.ts';
import { answeringAt } from '#policy/money/ladder.ts';
import { parametersOn } from '#policy/parameters.ts';
import { useHouse } from '../house.tsx';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { useNavigation } from '../navigation.tsx';
import { List } from '../parts/List.tsx';
import { Listing } from '../parts/Listing.tsx';
import { Said } from '../parts/Said.tsx';
import { Screen } from '../parts/Screen.tsx';
import { TopLine } from '../parts/TopLine.tsx';
import { useAtSheet } from '../sheet-context.tsx';
import { useActs } from '../useActs.tsx';
import {
  ageingLines,
  ageingSheet,
  ageingSides,
  ageingTotal,
  type AgeingLine,
  type AgeingSide,
} from './ageing-lines.ts';
import { AgeingBar } from './AgeingBar.tsx';
import { answeringSaid } from './answering-said.ts';

const useStyles = makeStyles({
  narrow: { minWidth: 0, width: '100%' },
  line: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS },
  name: {
    ...typographyStyles.body1Strong,
    flex: '1 1 140px',
    minWidth: 0,
    overflowWrap: 'anywhere',
    textAlign: 'start',
  },
  sum: { marginInlineStart: 'auto', fontVariantNumeric: 'tabular-nums' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** 账龄 (DM-8a): what is owed by how long it is overdue, from one side at a time, and as a sheet with its chart. */
export function Ageing() {
  const styles = useStyles();
  const { t } = useLanguage();
  const { today } = useWho();
  const { server } = useHouse();
  const { go, back } = useNavigation();
  const { place } = useAtSheet();
  const view = useQuery({ queryKey: ['ageing'], queryFn: server.ageing, refetchOnMount: 'always' });
  const [side, setSide] = useState<AgeingSide>('person');
  const [said, setSaid] = useState<string>();
  const acts = useActs(setSaid);
  const lines = ageingLines(view.data?.cells ?? [], side);
  const total = ageingTotal(lines);
  const groups = useGroupNames(view.data?.upTo ?? []);
  const mostFen = Math.max(...lines.map(({ owedFen }) => owedFen));
  const draw = () =>
    acts.work(async () => {
      const { drawFigures } = await import('#addin/sheet/figures.ts');
      await drawFigures(
        ageingSheet(lines, {
          sheetName: t('ageing.title'),
          title: t('ageing.sheetTitle', { side: t(`ageing.side.${side}`) }),
          side: t(`ageing.side.${side}`),
          groups,
          owed: t('ageing.owed'),
          overdue: t('ageing.overdue'),
          measure: t('ageing.measure'),
          total: t('ageing.total'),
          unsaid: t('ageing.unsaid'),
          note: t('ageing.note', { today }),
        }),
      );
      return t('ageing.drawn');
    });
  return (
    <Screen
      primary={
        place === 'excel' &&
        lines.length > 0 && (
          <Button appearance="primary" disabledFocusable={acts.isBusy} onClick={draw}>
            {t('ageing.draw')}
          </Button>
        )
      }
    >
      <TopLine title={t('ageing.title')} onBack={back} />
      <Said sentence={said} />
      {acts.trouble}
      <Field label={t('ageing.by')}>
        <Select
          className={styles.narrow}
          value={side}
          onChange={(_, { value }) => setSide(ageingSides.find((each) => each === value) ?? side)}
        >
          {ageingSides.map((each) => (
            <option key={each} value={each}>
              {t(`ageing.side.${each}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Listing
        queue={{ ...view, lines: view.data?.cells }}
        isEmpty={lines.length === 0}
        title={t('ageing.empty')}
        hint={t('ageing.emptyHint')}
      >
        <List label={t('ageing.title')}>
          {[...lines, total].map((line, i) => (
            <Line
              key={i < lines.length ? `of ${line.key}` : 'total'}
              line={line}
              name={i < lines.length ? (line.name === '' ? t('ageing.unsaid') : line.name) : t('ageing.total')}
              groups={groups}
              mostFen={i < lines.length ? mostFen : total.owedFen}
              onOpen={
                side === 'customer' && i < lines.length
                  ? () => go({ tab: 'more', page: 'receivables', customerId: line.key })
                  : undefined
              }
            />
          ))}
        </List>
        <Caption1 className={styles.quiet}>{t('ageing.note', { today })}</Caption1>
      </Listing>
    </Screen>
  );
}

/** What the groups are called: not overdue, then by the days of the setting, with who answers for each where that goes by days (X6). */
function useGroupNames(upTo: readonly number[]): readonly string[] {
  const { t, say } = useLanguage();
  const parameters = parametersOn(useWho().today);
  const answered = (name: string, days: number) => {
    const answering = answeringAt(days, parameters);
    return answering ? t('ageing.answering', { name, who: answeringSaid(answering, { t, say }) }) : name;
  };
  const last = upTo.at(-1) ?? 0;
  return [
    t('ageing.notDue'),
    ...upTo.map((to, i) => answered(t('ageing.group', { from: (upTo[i - 1] ?? 0) + 1, to }), to)),
    answered(t('ageing.over', { days: last }), last + 1),
  ];
}

interface LineProps {
  readonly line: AgeingLine;
  readonly name: string;
  readonly groups: readonly string[];
  readonly mostFen: number;
  readonly onOpen: (() => void) | undefined;
}

function Line({ line: { fens, owedFen, overdueFen }, name, groups, mostFen, onOpen }: LineProps) {
  const styles = useStyles();
  const { t } = useLanguage();
  const figures = fens
    .flatMap((fen, i) => (fen === 0 ? [] : [t('ageing.part', { name: groups[i] ?? '', sum: yuanText(fen) })]))
    .join(t('list.comma'));
  return (
    <li className={styles.line}>
      <span className={styles.head}>
        {onOpen ? (
          <Link as="button" className={styles.name} onClick={onOpen}>
            {name}
          </Link>
        ) : (
          <Body1Strong className={styles.name}>{name}</Body1Strong>
        )}
        <Body1Strong className={styles.sum}>{yuanText(owedFen)}</Body1Strong>
      </span>
      {overdueFen > 0 && <Body1>{t('ageing.overdueSum', { sum: yuanText(overdueFen) })}</Body1>}
      <AgeingBar fens={fens} mostFen={mostFen} label={figures} />
      <Caption1 className={styles.quiet}>{figures}</Caption1>
    </li>
  );
}
