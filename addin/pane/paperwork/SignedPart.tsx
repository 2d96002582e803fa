import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { marks, type Contract } from '#policy/terms/contract.ts';
import { useLanguage } from '../language.tsx';
import { OpenScan } from '../parts/OpenScan.tsx';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
});

/** What was noted of the signing, and the scan of it. */
export function SignedPart({ contract: { contractId, signing } }: { readonly contract: Contract }) {
  const styles = useStyles();
  const { t, say } = useLanguage();
  if (!signing) return null;
  return (
    <div className={styles.part}>
      <Body1>{t('signed.by', { who: signing.signer, day: signing.signedOn })}</Body1>
      <Body1>{signing.marks.map((mark) => say(marks[mark])).join(t('list.comma'))}</Body1>
      {signing.scan && <OpenScan noun="contract" id={contractId} name={signing.scan.name} />}
    </div>
  );
}
