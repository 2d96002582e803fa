import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { keysOf } from '#policy/keys-of.ts';
import type { PlainPhrase } from '#addin/words/speak.ts';
import { overlayLooks, type Shade } from '../../sheet/overlay.ts';
import { useLanguage } from '../language.tsx';
import { useTrouble } from '../parts/trouble.ts';
import type { FormSheetView } from './useFormSheet.ts';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  sample: {
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The text of a cell that nobody has coloured, on the sheet as in either theme of the pane. */
const ownFont = '#000000';

const meanings = {
  flag: 'templates.legend.flag',
  special: 'templates.legend.special',
  fixed: 'templates.legend.fixed',
  refuse: 'templates.legend.refuse',
} as const satisfies Record<Shade, PlainPhrase>;

/** What the colours on the sheet mean, or why there are none. */
export function Legend({ sheet: { isBeside, sheetId, trouble } }: { readonly sheet: FormSheetView }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const says = useTrouble();
  if (!isBeside) return null;
  if (sheetId === undefined) return <Caption1 className={styles.quiet}>{t('templates.noSheet')}</Caption1>;
  if (trouble !== undefined) return <Caption1>{t('templates.noMarks', { why: says(trouble) })}</Caption1>;
  return (
    <div className={styles.line}>
      <Caption1 className={styles.quiet}>{t('templates.legend')}</Caption1>
      {keysOf(meanings).map((level) => {
        const { fill, font, bold, italic } = overlayLooks[level];
        return (
          <Caption1
            key={level}
            className={styles.sample}
            style={{
              backgroundColor: fill,
              color: font ?? ownFont,
              ...(bold ? { fontWeight: 'bold' } : {}),
              ...(italic ? { fontStyle: 'italic' } : {}),
            }}
          >
            {t(meanings[level])}
          </Caption1>
        );
      })}
    </div>
  );
}
