import { Field, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { ScanField } from '../paperwork/ScanField.tsx';
import { tooLarge } from '../paperwork/scan-file.ts';
import { DayField } from '../parts/DayField.tsx';
import { FindingLine } from '../parts/FindingLine.tsx';
import { Said } from '../parts/Said.tsx';
import { ShortText } from '../parts/ShortText.tsx';
import { useTrouble } from '../parts/trouble.ts';
import type { Agreeing } from './useAgreeing.ts';

const useStyles = makeStyles({ form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS } });

const longestName = 100;
const scanClause = 'statement/agreement-scanned';

/** Who of the customer's agreed, on which day, and the sealed scan; what is missing is said once it was pressed. */
export function AgreeingFields({ agreeing }: { readonly agreeing: Agreeing }) {
  const styles = useStyles();
  const { t, say } = useLanguage();
  const says = useTrouble();
  const { today } = useWho();
  const { draft, set, findings, isAsked, step, error } = agreeing;
  const missing = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isAsked) missing.current?.scrollIntoView({ block: 'nearest' });
  }, [isAsked]);
  const onScan = findings.find(({ by }) => by === scanClause);
  const wrong = draft.file && (tooLarge(draft.file) ?? onScan?.reason);
  const shown = isAsked ? findings.filter((finding) => finding !== (draft.file && onScan)) : [];
  return (
    <div className={styles.form}>
      <ShortText
        label={t('statements.who')}
        required
        longest={longestName}
        value={draft.who}
        onType={(who) => set({ who })}
      />
      <DayField label={t('statements.agreedOn')} required max={today} value={draft.on} onType={(on) => set({ on })} />
      <ScanField
        file={draft.file}
        trouble={wrong && t('sign.scanWrong', { what: say(wrong) })}
        onChoose={(file) => set({ file })}
      />
      <div ref={missing} className={styles.form}>
        {shown.map((finding, i) => (
          <FindingLine key={`${finding.by} ${String(i)}`} finding={finding} />
        ))}
      </div>
      {step && (
        <Field validationState="none" validationMessage={t('statements.uploading')}>
          <ProgressBar />
        </Field>
      )}
      {error != null && <Said intent="error" sentence={says(error)} />}
    </div>
  );
}
