import { Button, Caption1, Field, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { useLanguage } from '../language.tsx';
import { FileInput } from '../parts/FileInput.tsx';
import { scanFileOf, type ScanFile } from './scan-file.ts';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
});

const accepted = '.pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png';
const bytesPerMegabyte = 1024 * 1024;

const sizeIn = (locale: string, bytes: number): string => {
  const [unit, size] =
    bytes < bytesPerMegabyte
      ? (['kilobyte', bytes / 1024] as const)
      : (['megabyte', bytes / bytesPerMegabyte] as const);
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 }).format(size);
};

interface ScanFieldProps {
  readonly file: ScanFile | undefined;
  /** What is wrong with it, in a sentence. */
  readonly trouble: string | undefined;
  readonly onChoose: (file: ScanFile) => void;
}

/** Chooses the scan of a signed contract; what is no scan is said at once, before anything is sent. */
export function ScanField({ file, trouble, onChoose }: ScanFieldProps) {
  const styles = useStyles();
  const { t, locale } = useLanguage();
  const input = useRef<HTMLInputElement>(null);
  return (
    <Field label={t('sign.scan')} validationMessage={trouble ?? null}>
      <div className={styles.line}>
        <Button onClick={() => input.current?.click()}>{t(file ? 'sign.otherScan' : 'sign.chooseScan')}</Button>
        <Caption1 className={styles.name}>
          {file
            ? t('sign.scanChosen', { name: file.name, size: sizeIn(locale, file.bytes.size) })
            : t('sign.scanKinds')}
        </Caption1>
        <FileInput ref={input} accept={accepted} onFile={(chosen) => void scanFileOf(chosen).then(onChoose)} />
      </div>
    </Field>
  );
}
