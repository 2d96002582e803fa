import { Body1Strong, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Finding } from '#policy/finding.ts';
import { fieldKinds } from '#policy/form/field.ts';
import { useLanguage } from '../language.tsx';
import { FindingLine } from '../parts/FindingLine.tsx';
import { RowButton } from '../parts/RowButton.tsx';
import type { Correction } from './correcting.ts';
import { evidencePhrases } from './evidence.ts';
import { PlaceEditor } from './PlaceEditor.tsx';
import type { ShownPlace } from './places.ts';

const useStyles = makeStyles({
  item: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  open: { backgroundColor: tokens.colorNeutralBackground1Selected },
  button: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}` },
  small: { color: tokens.colorNeutralForeground2 },
  findings: { padding: `0 ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS}` },
});

interface PlaceItemProps {
  readonly place: ShownPlace;
  readonly findings: readonly Finding[];
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onCorrect: ((correction: Correction) => void) | undefined;
  readonly onRemove: (() => void) | undefined;
}

/** One place: its name, its cell, what it is for and what it was found by; open, it can be corrected. */
export function PlaceItem({ place, findings, isOpen, onToggle, onCorrect, onRemove }: PlaceItemProps) {
  const styles = useStyles();
  const { t } = useLanguage();
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isOpen) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  return (
    <li ref={item} className={mergeClasses(styles.item, isOpen && styles.open)} data-place={place.key}>
      <RowButton className={styles.button} aria-expanded={isOpen} onClick={onToggle}>
        <Body1Strong>{place.name === '' ? t('templates.unnamed') : place.name}</Body1Strong>
        <Caption1 className={styles.small}>
          <Facts place={place} />
        </Caption1>
      </RowButton>
      {findings.length > 0 && (
        <div className={styles.findings}>
          {findings.map((finding) => (
            <FindingLine key={finding.by} finding={finding} />
          ))}
        </div>
      )}
      {isOpen && onCorrect && onRemove && <PlaceEditor place={place} onCorrect={onCorrect} onRemove={onRemove} />}
    </li>
  );
}

/** Cell, kind, whether it may be struck, whose it is, and the evidence, in one line. */
function Facts({ place }: Pick<PlaceItemProps, 'place'>) {
  const { t, say } = useLanguage();
  const { isComputed, isByHand, isExample, mayStrike, side, standard, evidence } = place;
  const by = evidencePhrases(evidence).map((phrase) => t(phrase));
  const toDo = isByHand ? 'templates.byHand' : mayStrike ? 'templates.mayStrike' : 'templates.mustFill';
  return [
    place.address,
    say(fieldKinds[place.kind].name),
    t(isComputed ? 'templates.computed' : toDo),
    ...(side ? [t(side === 'us' ? 'templates.side.us' : 'templates.side.customer')] : []),
    ...(standard === undefined ? [] : [t('templates.standardIs', { value: standard })]),
    ...(isExample ? [t('templates.example')] : []),
    ...(by.length > 0 ? [t('templates.by', { what: by.join(t('list.comma')) })] : []),
  ].join(' · ');
}
