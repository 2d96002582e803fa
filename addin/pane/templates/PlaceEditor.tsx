import { Button, Checkbox, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { fieldKinds, type FieldKind } from '#policy/form/field.ts';
import { keysOf } from '#policy/keys-of.ts';
import { useLanguage } from '../language.tsx';
import { hasStandard, type Correction } from './correcting.ts';
import type { ShownPlace } from './places.ts';

const useStyles = makeStyles({
  editor: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalM}`,
  },
  input: { minWidth: 0 },
});

const sides = [
  ['', 'templates.side.none'],
  ['customer', 'templates.side.customer'],
  ['us', 'templates.side.us'],
] as const;

interface PlaceEditorProps {
  readonly place: ShownPlace;
  readonly onCorrect: (correction: Correction) => void;
  readonly onRemove: () => void;
}

/** Corrects one place; what is typed counts when the field is left, so that each correction can be undone by itself. */
export function PlaceEditor({ place, onCorrect, onRemove }: PlaceEditorProps) {
  const styles = useStyles();
  const { t, say } = useLanguage();
  const { label, kind, mayStrike, side = '', standard = '', isColumn, isComputed } = place;
  const standardLabel = kind === 'term' ? 'templates.edit.standardTerm' : 'templates.edit.standardPercent';
  return (
    <div className={styles.editor}>
      <Field label={t('templates.edit.label')}>
        <Typed key={label} was={label} longest={200} onTyped={(text) => onCorrect({ label: text })} />
      </Field>
      <Field label={t('templates.edit.kind')}>
        <Select value={kind} onChange={(_, { value }) => onCorrect({ kind: value as FieldKind })}>
          {keysOf(fieldKinds).map((one) => (
            <option key={one} value={one}>
              {say(fieldKinds[one].name)}
            </option>
          ))}
        </Select>
      </Field>
      {!isComputed && (
        <Checkbox
          label={t('templates.edit.strike')}
          checked={mayStrike}
          onChange={(_, { checked }) => onCorrect({ mayStrike: checked === true })}
        />
      )}
      {!isColumn && hasStandard(kind) && (
        <Field label={t(standardLabel)} hint={t('templates.edit.standardHint')}>
          <Typed key={standard} was={standard} longest={20} onTyped={(text) => onCorrect({ standard: text })} />
        </Field>
      )}
      {!isColumn && (
        <Field label={t('templates.edit.side')}>
          <Select
            value={side}
            onChange={(_, { value }) => onCorrect({ side: value as NonNullable<Correction['side']> })}
          >
            {sides.map(([value, phrase]) => (
              <option key={value} value={value}>
                {t(phrase)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Button onClick={onRemove}>{t('templates.remove')}</Button>
    </div>
  );
}

interface TypedProps {
  readonly was: string;
  readonly longest: number;
  readonly onTyped: (text: string) => void;
}

/** A text that counts when it is left, or with Enter. */
function Typed({ was, longest, onTyped, ...field }: TypedProps) {
  const styles = useStyles();
  const [text, setText] = useState(was);
  const tell = () => text.trim() !== was && onTyped(text.trim());
  return (
    <Input
      {...field}
      className={styles.input}
      input={{ className: styles.input }}
      value={text}
      maxLength={longest}
      onChange={(_, { value }) => setText(value)}
      onBlur={tell}
      onKeyDown={({ key }) => key === 'Enter' && tell()}
    />
  );
}
