import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useHouse } from '../house.tsx';
import { useLanguage } from '../language.tsx';
import type { ScannedNoun } from '../../wire.ts';
import { Said } from './Said.tsx';
import { useTrouble } from './trouble.ts';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
  name: { overflowWrap: 'anywhere' },
});

/** Opens an address beside the pane. */
const openBeside = (href: string): void =>
  Object.assign(document.createElement('a'), { href, target: '_blank', rel: 'noopener' }).click();

interface OpenScanProps {
  readonly noun: ScannedNoun;
  readonly id: string;
  /** What its file was called. */
  readonly name: string;
}

/** The scan that lies with a record: its name, and the way to read it. */
export function OpenScan({ noun, id, name }: OpenScanProps) {
  const styles = useStyles();
  const { t } = useLanguage();
  const says = useTrouble();
  const { server } = useHouse();
  const [isAsking, setAsking] = useState(false);
  const [error, setError] = useState<unknown>();
  const open = async () => {
    setAsking(true);
    setError(undefined);
    await server.scan(noun, id).then(openBeside, setError);
    setAsking(false);
  };
  return (
    <div className={styles.part}>
      <Body1 className={styles.name}>{name}</Body1>
      <Button disabledFocusable={isAsking} onClick={() => void open()}>
        {t('signed.openScan')}
      </Button>
      {error != null && <Said intent="error" sentence={says(error)} />}
    </div>
  );
}
