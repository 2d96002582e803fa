import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { marks, type Contract } from '#policy/terms/contract.ts';
import { useHouse } from '../house.tsx';
import { useLanguage } from '../language.tsx';
import { Said } from '../parts/Said.tsx';
import { useTrouble } from '../parts/trouble.ts';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
  name: { overflowWrap: 'anywhere' },
});

/** Opens an address beside the pane. */
const openBeside = (href: string): void =>
  Object.assign(document.createElement('a'), { href, target: '_blank', rel: 'noopener' }).click();

/** What was noted of the signing, and the scan of it. */
export function SignedPart({ contract: { contractId, signing } }: { readonly contract: Contract }) {
  const styles = useStyles();
  const { t, say } = useLanguage();
  const says = useTrouble();
  const { server } = useHouse();
  const [isAsking, setAsking] = useState(false);
  const [error, setError] = useState<unknown>();
  if (!signing) return null;
  const open = async () => {
    setAsking(true);
    setError(undefined);
    await server.scan(contractId).then(openBeside, setError);
    setAsking(false);
  };
  return (
    <div className={styles.part}>
      <Body1>{t('signed.by', { who: signing.signer, day: signing.signedOn })}</Body1>
      <Body1>{signing.marks.map((mark) => say(marks[mark])).join(t('list.comma'))}</Body1>
      {signing.scan && (
        <>
          <Body1 className={styles.name}>{signing.scan.name}</Body1>
          <Button disabledFocusable={isAsking} onClick={() => void open()}>
            {t('signed.openScan')}
          </Button>
        </>
      )}
      {error != null && <Said intent="error" sentence={says(error)} />}
    </div>
  );
}
