import { Button, Checkbox } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { cellOfKey } from '#addin/sheet/contract/cell-of-key.ts';
import { marksOf, type Known } from '#addin/sheet/contract/check.ts';
import { halfStruck, strikable } from '#addin/sheet/contract/strikes.ts';
import { forms } from '#addin/sheet/forms.ts';
import type { Contract } from '#policy/terms/contract.ts';
import type { Reading } from '#policy/form/reading.ts';
import { useLanguage } from '../language.tsx';
import { Refusal } from '../parts/Refusal.tsx';
import { Said } from '../parts/Said.tsx';
import type { Here } from './AtSheet.tsx';
import { CheckFindings } from './CheckFindings.tsx';
import { ContractFrame, type OnPage } from './ContractFrame.tsx';
import { CheckSentence } from './CheckSentence.tsx';
import { SheetTroubles } from './SheetTroubles.tsx';
import { useChanges } from './useChanges.ts';
import { useCheck } from './useCheck.ts';
import { useCodeKept } from './useCodeKept.ts';
import { useMarks } from './useMarks.ts';
import { useStriking } from './useStriking.ts';
import { useSubmitting } from './useSubmitting.ts';
import { useWork } from './useWork.ts';
import { Verdict } from './Verdict.tsx';
import { VoidConfirm } from './VoidConfirm.tsx';
import { VoidWarning } from './VoidWarning.tsx';
import { WorkTrouble } from './WorkTrouble.tsx';

interface SubmittableProps {
  readonly page: OnPage;
  readonly here: Here;
  readonly known: Known;
  readonly onWritten: () => void;
}

/** The cells that a contract was returned for. */
const returnedMarks = ({ stage, returned }: Contract, reading: Reading) =>
  stage === 'returned'
    ? (returned?.reasons ?? []).flatMap(({ key }) => {
        const cell = cellOfKey(reading, key);
        return cell === undefined ? [] : [{ cell, level: 'flag' as const }];
      })
    : [];

/** A contract's sheet before the person who may submit it: checked as it is filled in, struck, and sent. */
export function Submittable({ page, here, known, onWritten }: SubmittableProps) {
  const { t } = useLanguage();
  const { record } = page.detail;
  const { sheetId, map } = here;
  const { reading, findings, hash, priceError } = useCheck(record, known, map);
  const work = useWork();
  const striking = useStriking(sheetId, work, onWritten);
  const submitting = useSubmitting({ contract: record, sheetId, work, onSaid: page.onSaid });
  const changes = useChanges(record, reading);
  const markTrouble = useMarks(sheetId, [...returnedMarks(record, reading), ...marksOf(findings)]);
  const [confirmedHash, setConfirmed] = useState<string>();
  const [isAsked, setAsked] = useState(false);
  useCodeKept(record, here, hash);
  const open = useMemo(() => strikable(reading), [reading]);
  const half = useMemo(() => halfStruck(open), [open]);

  const specials = findings.filter(({ level }) => level === 'special');
  const refused = findings.filter(({ level }) => level === 'refuse');
  const flags = findings.filter(({ level }) => level === 'flag');
  const isStill = record.stage === 'approved' && hash === record.hash;
  const isConfirmed = hash !== undefined && confirmedHash === hash;
  const jump = (cell: string) => work.run('state.loading', () => forms.jump(sheetId, cell));
  const send = () => (changes && changes.length > 0 ? setAsked(true) : submitting.submit());
  const doing = {
    halfStruck: half,
    onJump: jump,
    onStrike: (places: Parameters<typeof striking.strike>[1]) => striking.strike(reading, places),
  };
  return (
    <ContractFrame
      page={page}
      reading={reading}
      onJump={jump}
      before={
        refused.length === 0 &&
        !isStill && (
          <Checkbox
            label={t('submit.responsible')}
            checked={isConfirmed}
            onChange={(_, { checked }) => setConfirmed(checked === true ? hash : undefined)}
          />
        )
      }
      primary={
        !isStill && (
          <Button
            appearance="primary"
            disabled={refused.length > 0 || !isConfirmed}
            disabledFocusable={work.doing !== undefined}
            onClick={send}
          >
            {t(record.stage === 'drafted' ? 'submit.do' : 'submit.again')}
          </Button>
        )
      }
      quiet={
        striking.undo ? (
          <Button onClick={striking.undo}>{t('check.undo')}</Button>
        ) : (
          open.length > 0 && (
            <Button onClick={() => striking.strike(reading, open)}>{t('check.strikeAll', { n: open.length })}</Button>
          )
        )
      }
    >
      <WorkTrouble work={work} />
      <SheetTroubles troubles={[markTrouble, priceError]} />
      {striking.said !== undefined && <Said sentence={striking.said} />}
      {submitting.turnedAway && <Refusal result={submitting.turnedAway} />}
      <VoidWarning changes={changes ?? []} />
      <CheckSentence
        findings={findings}
        isStill={isStill}
        isSame={hash === undefined || record.hash === undefined ? undefined : hash === record.hash}
      />
      <CheckFindings findings={refused} {...doing} />
      <Verdict specials={specials} reading={reading} onJump={jump} />
      <CheckFindings findings={specials} {...doing} />
      <CheckFindings findings={flags} {...doing} />
      {isAsked && changes && (
        <VoidConfirm
          changes={changes}
          onClose={() => setAsked(false)}
          onDo={() => {
            setAsked(false);
            submitting.submit();
          }}
        />
      )}
    </ContractFrame>
  );
}
