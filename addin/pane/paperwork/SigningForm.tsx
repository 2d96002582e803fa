import { Checkbox, Field, Input, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { keysOf } from '#policy/keys-of.ts';
import { marks } from '#policy/terms/contract.ts';
import type { PlainPhrase } from '#addin/words/speak.ts';
import { useLanguage } from '../language.tsx';
import { FindingLine } from '../parts/FindingLine.tsx';
import { Said } from '../parts/Said.tsx';
import { useTrouble } from '../parts/trouble.ts';
import { useWho } from '../me.tsx';
import { ActTrouble } from '../parts/ActTrouble.tsx';
import { ScanField } from './ScanField.tsx';
import { tooLarge } from './scan-file.ts';
import { onTheScan } from './signing.ts';
import type { Signing, SigningStep } from './useSigning.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  missing: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  marks: { border: 'none', margin: 0, padding: 0, minWidth: 0, display: 'flex', flexDirection: 'column' },
});

const longestSigner = 500;

const steps: Readonly<Record<SigningStep, PlainPhrase>> = {
  reading: 'sign.reading',
  sending: 'sign.sending',
  recording: 'sign.recording',
};

/** 登记签署: the four marks, who signed, when, and the scan of it. */
export function SigningForm({ signing }: { readonly signing: Signing }) {
  const styles = useStyles();
  const { t, say } = useLanguage();
  const says = useTrouble();
  const { today } = useWho();
  const { draft, keep, findings, asked, step, error, act } = signing;
  const missing = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asked > 0) missing.current?.scrollIntoView({ block: 'start' });
  }, [asked]);
  const wrong = draft.file && (tooLarge(draft.file) ?? onTheScan(findings)?.reason);
  const shown = asked > 0 ? findings.filter((finding) => finding !== (draft.file && onTheScan(findings))) : [];
  return (
    <div className={styles.form}>
      <fieldset className={styles.marks}>
        <legend>{t('sign.marks')}</legend>
        {keysOf(marks).map((mark) => (
          <Checkbox
            key={mark}
            label={say(marks[mark])}
            checked={draft.marks.includes(mark)}
            onChange={(_, { checked }) =>
              keep({
                ...draft,
                marks: keysOf(marks).filter((each) => (each === mark ? checked === true : draft.marks.includes(each))),
              })
            }
          />
        ))}
      </fieldset>
      <Field label={t('sign.signer')} hint={t('sign.signerHint')}>
        <Input
          value={draft.signer}
          maxLength={longestSigner}
          onChange={(_, { value }) => keep({ ...draft, signer: value })}
        />
      </Field>
      <Field label={t('sign.signedOn')}>
        <Input
          type="date"
          max={today}
          value={draft.signedOn}
          onChange={(_, { value }) => keep({ ...draft, signedOn: value })}
        />
      </Field>
      <ScanField
        file={draft.file}
        trouble={wrong && t('sign.scanWrong', { what: say(wrong) })}
        onChoose={(file) => keep({ ...draft, file })}
      />
      <div ref={missing} className={styles.missing}>
        {shown.map((finding, i) => (
          <FindingLine key={i} finding={finding} />
        ))}
      </div>
      {step && (
        <Field validationState="none" validationMessage={t(steps[step])}>
          <ProgressBar />
        </Field>
      )}
      {error != null && <Said intent="error" sentence={says(error)} />}
      <ActTrouble act={act} />
    </div>
  );
}
