import { Body1, Button, Caption1, makeStyles, ProgressBar, ToggleButton, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { forms } from '#addin/sheet/forms.ts';
import { planPrices, type PlannedRow, type PriceVerdict } from '#addin/sheet/prices/price-plan.ts';
import { priceFieldNames } from '#policy/terms/price.ts';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { List } from '../parts/List.tsx';
import { Loading } from '../parts/Loading.tsx';
import { Note } from '../parts/Note.tsx';
import { Said } from '../parts/Said.tsx';
import { Screen } from '../parts/Screen.tsx';
import { TopLine } from '../parts/TopLine.tsx';
import { useTrouble } from '../parts/trouble.ts';
import type { Keep } from '../useUnsaved.ts';
import { isToSend } from './commands.ts';
import { ImportRow } from './ImportRow.tsx';
import type { usePrices } from './usePrices.ts';
import { useSendPrices } from './useSendPrices.ts';
import { importOf, type PriceImport, type PriceWork, type Sending } from './work.ts';

const useStyles = makeStyles({
  filters: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  line: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const verdicts: readonly PriceVerdict[] = ['wrong', 'changed', 'new', 'same'];
const mostShown = 100;
const noPrices = [] as const;

interface PriceImportingProps {
  readonly work: PriceImport;
  readonly prices: ReturnType<typeof usePrices>;
  readonly keep: Keep<PriceWork>;
  readonly onClose: () => void;
}

/** A sheet's price list, row by row: what is new, changed, the same or wrong; then sent, and each row answered alone. */
export function PriceImporting({ work, prices, keep, onClose }: PriceImportingProps) {
  const { t, say } = useLanguage();
  const { today } = useWho();
  const says = useTrouble();
  const send = useSendPrices(keep);
  const [trouble, setTrouble] = useState<unknown>();
  const { rows, sheetId, sending, answers, missing, passedOver } = work;
  const { isWhole, lines } = prices;
  const known = lines ?? noPrices;
  const plan = useMemo(
    () =>
      planPrices(
        rows,
        known.map(({ record }) => record),
        today,
      ),
    [rows, known, today],
  );
  const toSend = plan.filter(isToSend);
  useMarks(sheetId, plan, setTrouble);
  const readAgain = () => {
    setTrouble(undefined);
    forms.readValues(sheetId).then((look) => keep((was) => importOf(look) ?? was), setTrouble);
  };
  return (
    <Screen
      before={sending ? <Progress sending={sending} /> : undefined}
      primary={
        sending ? undefined : (
          <Button
            appearance="primary"
            disabled={!isWhole || toSend.length === 0}
            onClick={() => void send(toSend, work)}
          >
            {toSend.length === 0 ? t('prices.nothingToSend') : t('prices.send', { n: toSend.length })}
          </Button>
        )
      }
      quiet={sending ? undefined : <Button onClick={readAgain}>{t('prices.again')}</Button>}
    >
      <TopLine title={t('prices.importTitle', { sheet: work.sheet })} {...(sending ? {} : { onBack: onClose })} />
      {work.trouble !== undefined && <Said intent="error" sentence={says(work.trouble)} />}
      {trouble !== undefined && <Said intent="warning" sentence={says(trouble)} />}
      {!sending && <Ended work={work} left={toSend.length} />}
      {missing.length > 0 && (
        <Said
          intent="warning"
          sentence={t('prices.noColumn', {
            fields: missing.map((field) => say(priceFieldNames[field])).join(t('list.comma')),
          })}
        />
      )}
      {passedOver.length > 0 && (
        <Caption1>{t('prices.passedOver', { rows: passedOver.join(t('list.comma')) })}</Caption1>
      )}
      {rows.length === 0 && <Note title={t('prices.none')} />}
      {isWhole ? <Planned plan={plan} answers={answers} sheetId={sheetId} onTrouble={setTrouble} /> : <Loading />}
      {!isWhole && prices.error && <Button onClick={prices.again}>{t('action.again')}</Button>}
    </Screen>
  );
}

/** Shows on the sheet which cells are wrong, as long as one looks at them. */
function useMarks(sheetId: string, plan: readonly PlannedRow[], onTrouble: (trouble: unknown) => void): void {
  useEffect(() => {
    const marks = plan.flatMap(({ findings, cells }) =>
      findings.flatMap(({ where: { field } }) => {
        const cell = cells[field as keyof typeof cells] ?? cells.product;
        return cell === undefined ? [] : [{ cell, level: 'refuse' as const }];
      }),
    );
    forms.mark(sheetId, marks).catch(onTrouble);
  }, [sheetId, plan, onTrouble]);
  useEffect(() => () => void forms.unmark(sheetId).catch(() => undefined), [sheetId]);
}

/** How the last sending went. */
function Ended({ work: { answers, trouble }, left }: { readonly work: PriceImport; readonly left: number }) {
  const { t } = useLanguage();
  const results = Object.values(answers);
  const refused = results.filter(({ ok }) => !ok).length;
  const done = results.length - refused;
  if (results.length === 0 && trouble === undefined) return null;
  return (
    <Said
      intent={refused > 0 || left > 0 ? 'warning' : 'success'}
      sentence={refused > 0 ? t('prices.sent', { done, refused }) : t('prices.sentAll', { done })}
    >
      {left - refused > 0 && ` ${t('prices.left', { n: left - refused })}`}
    </Said>
  );
}

function Progress({ sending: { done, total, refused, stop } }: { readonly sending: Sending }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const [isStopping, setStopping] = useState(false);
  const halt = () => {
    setStopping(true);
    stop.abort();
  };
  return (
    <>
      <ProgressBar thickness="large" aria-label={t('prices.sending')} value={done} max={Math.max(1, total)} />
      <div className={styles.line}>
        <Body1>{t('prices.progress', { done, total })}</Body1>
        {refused > 0 && <Body1>{t('prices.refused', { n: refused })}</Body1>}
        {isStopping && <Caption1>{t('prices.stopping')}</Caption1>}
      </div>
      <Button disabledFocusable={isStopping} onClick={halt}>
        {t('prices.stop')}
      </Button>
    </>
  );
}

interface PlannedProps extends Pick<PriceImport, 'answers' | 'sheetId'> {
  readonly plan: readonly PlannedRow[];
  readonly onTrouble: (trouble: unknown) => void;
}

/** The rows by what sending them would do; each part of the sentence is a filter. */
function Planned({ plan, answers, sheetId, onTrouble }: PlannedProps) {
  const styles = useStyles();
  const { t } = useLanguage();
  const [filter, setFilter] = useState<PriceVerdict>();
  const shown = filter === undefined ? plan : plan.filter(({ verdict }) => verdict === filter);
  if (plan.length === 0) return null;
  return (
    <>
      <div className={styles.filters} role="group" aria-label={t('prices.rows', { n: plan.length })}>
        <Body1>{t('prices.rows', { n: plan.length })}</Body1>
        {verdicts.map((verdict) => {
          const n = plan.filter((row) => row.verdict === verdict).length;
          return n === 0 ? null : (
            <ToggleButton
              key={verdict}
              size="small"
              checked={filter === verdict}
              onClick={() => setFilter(filter === verdict ? undefined : verdict)}
            >
              {t(`prices.${verdict}`, { n })}
            </ToggleButton>
          );
        })}
      </div>
      <List label={t('prices.rows', { n: shown.length })}>
        {shown.slice(0, mostShown).map((row) => (
          <ImportRow
            key={row.row}
            row={row}
            answer={answers[row.row]}
            onOpen={() => void forms.jump(sheetId, row.cells.product ?? `A${row.row}`).catch(onTrouble)}
          />
        ))}
      </List>
      {shown.length > mostShown && (
        <Caption1 className={styles.quiet}>{t('prices.rest', { n: shown.length - mostShown })}</Caption1>
      )}
    </>
  );
}
