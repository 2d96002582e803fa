import { Body1, Body1Strong, Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import { startOf } from '#policy/day.ts';
import { yuanText } from '#policy/form/number.ts';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { useNavigation } from '../navigation.tsx';
import { FileInput } from '../parts/FileInput.tsx';
import { LongText } from '../parts/LongText.tsx';
import { Said } from '../parts/Said.tsx';
import { Screen } from '../parts/Screen.tsx';
import { TopLine } from '../parts/TopLine.tsx';
import { useTrouble } from '../parts/trouble.ts';
import { useUnsaved } from '../useUnsaved.ts';
import { linesOf, planOf, sumOf, type PlannedLine } from './bank-work.ts';
import { FileLines } from './FileLines.tsx';
import { receiptsOn } from './receipts-on.ts';
import { useAtRest } from './useAtRest.ts';
import { usePutting } from './usePutting.ts';
import { useBankWork, type Going, type UseBankWork } from './useBankWork.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** More would freeze the field; a file of any length can be chosen. */
const longestPasted = 2_000_000;

/** 导入流水 (DM-8a): a bank's file, or its text, read, looked through row by row, and entered or put into the sheet. */
export function BankFile() {
  const bank = useBankWork();
  return bank.work ? <Read bank={bank} work={bank.work} /> : <Choosing bank={bank} />;
}

function Choosing({ bank }: { readonly bank: UseBankWork }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { back } = useNavigation();
  const input = useRef<HTMLInputElement>(null);
  const [text = '', keep] = useUnsaved<string>('bankText');
  const read = () => {
    bank.readText(text);
    keep(() => undefined);
  };
  return (
    <Screen
      primary={
        text.trim() === '' ? (
          <Button appearance="primary" onClick={() => input.current?.click()}>
            {t('receipts.choose')}
          </Button>
        ) : (
          <Button appearance="primary" onClick={read}>
            {t('receipts.readText')}
          </Button>
        )
      }
    >
      <TopLine title={t('receipts.import')} onBack={back} />
      <div className={styles.form}>
        <Body1>{t('receipts.importWhat')}</Body1>
        <FileInput ref={input} accept=".csv,.txt,.xlsx,.xls" onFile={(file) => void bank.readFile(file)} />
        {bank.problem && <Said intent="error" sentence={t(`receipts.problem.${bank.problem}`)} />}
        <LongText
          label={t('receipts.paste')}
          hint={t('receipts.pasteHint')}
          value={text}
          longest={longestPasted}
          onType={(typed) => keep(() => typed)}
        />
      </div>
    </Screen>
  );
}

interface ReadProps {
  readonly bank: UseBankWork;
  readonly work: NonNullable<UseBankWork['work']>;
}

function Read({ bank, work }: ReadProps) {
  const styles = useStyles();
  const { t } = useLanguage();
  const says = useTrouble();
  const { actor, today } = useWho();
  const { at, back, goOn } = useNavigation();
  const putting = usePutting();
  const lines = useMemo(
    () => linesOf(work, actor.staffId, startOf(today)),
    [work.file, work.ids, actor.staffId, today],
  );
  const plan = useMemo(() => planOf(lines, work), [lines, work]);
  const of = (standing: PlannedLine['standing']) => plan.filter((line) => line.standing === standing);
  const [free, entered] = [of('free'), of('entered')];
  const unasked = free.filter(({ line }) => work.checked[line.row] === undefined);
  useEffect(() => {
    if (unasked.length > 0) bank.check(unasked);
    // Once for a file, and once more where its twins are taken in: pressing again is for the person.
  }, [work.ids, work.areTwinsIn]);
  const isBusy = bank.going !== undefined || putting.isBusy;
  const left = useAtRest(free.length, isBusy);
  const leave = () => {
    bank.forget();
    goOn(receiptsOn(at.tab === 'money' ? 'money' : 'more'));
  };
  const enter = (appearance: 'primary' | 'secondary') => (
    <Button appearance={appearance} disabledFocusable={isBusy} onClick={() => void bank.enter(free)}>
      {t('receipts.enter', { n: left })}
    </Button>
  );
  const done = (
    <Button appearance="primary" onClick={leave}>
      {t(entered.length > 0 ? 'receipts.goMatch' : 'receipts.close')}
    </Button>
  );
  const put = (
    <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void putting.put(free, bank.forget)}>
      {t('receipts.put', { n: left })}
    </Button>
  );
  return (
    <Screen
      before={bank.going && <Progress going={bank.going} onStop={bank.stop} />}
      primary={left === 0 ? done : putting.isPossible ? put : enter('primary')}
      quiet={
        left > 0 && putting.isPossible ? (
          enter('secondary')
        ) : (
          <Button disabledFocusable={isBusy} onClick={bank.forget}>
            {t('receipts.another')}
          </Button>
        )
      }
    >
      <TopLine title={work.name === '' ? t('receipts.pasted') : work.name} onBack={back} />
      <div className={styles.form}>
        <Body1Strong>
          {t('receipts.readSum', { n: plan.length, sum: yuanText(sumOf(plan)) })}
          {work.file.outgoing > 0 && t('receipts.outgoing', { n: work.file.outgoing })}
        </Body1Strong>
        {entered.length > 0 && (
          <Said sentence={t('receipts.enteredSum', { n: entered.length, sum: yuanText(sumOf(entered)) })} />
        )}
        {bank.trouble !== undefined && (
          <Said intent="warning" sentence={says(bank.trouble)}>
            {' '}
            {t('receipts.stands')}
          </Said>
        )}
        {putting.said !== undefined && <Said sentence={putting.said} />}
        {putting.trouble !== undefined && <Said intent="error" sentence={says(putting.trouble)} />}
        {unasked.length > 0 && !isBusy && (
          <Button size="small" onClick={() => bank.check(unasked)}>
            {t('receipts.check', { n: unasked.length })}
          </Button>
        )}
        <FileLines plan={plan} problems={work.file.problems} areTwinsIn={work.areTwinsIn} onTwins={bank.takeTwins} />
      </div>
    </Screen>
  );
}

function Progress({ going, onStop }: { readonly going: Going; readonly onStop: () => void }) {
  const { t } = useLanguage();
  const { doing, done, total } = going;
  return (
    <>
      <ProgressBar thickness="large" aria-label={t(`receipts.${doing}`, { done, total })} value={done} max={total} />
      <Body1>{t(`receipts.${doing}`, { done, total })}</Body1>
      <Button onClick={onStop}>{t('receipts.stop')}</Button>
    </>
  );
}
