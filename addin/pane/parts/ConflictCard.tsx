import {
  Body1,
  Body1Strong,
  Button,
  Caption1,
  makeStyles,
  Radio,
  RadioGroup,
  tokens,
} from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Choice, FieldConflict, RowConflict, SheetTable } from '#addin/sheet/index.ts';
import { useLanguage } from '../language.tsx';
import type { Choices } from '../sheet-session.ts';
import { FramedItem } from './FramedItem.tsx';
import { differences } from './differences.ts';
import { Marked } from './Marked.tsx';

const useStyles = makeStyles({
  line: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'baseline' },
  whose: { flexShrink: 0, minWidth: '2.5em', color: tokens.colorNeutralForeground3 },
  value: { minWidth: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The columns that tell what a field is called and how it is read. */
type Columns = Pick<SheetTable, 'card'>;

interface ConflictCardProps {
  readonly table: Columns;
  readonly conflict: RowConflict;
  readonly onResolve: (choices: Choices) => void;
  /** Missing where it stands in no sheet. */
  readonly onJump?: () => void;
}

/** A row that two people changed: what it was, mine and theirs, field by field, and the choice. */
export function ConflictCard({ table, conflict: { name, fields }, onResolve, onJump }: ConflictCardProps) {
  const styles = useStyles();
  const { t } = useLanguage();
  const [choices, setChoices] = useState<Choices>({});
  const isChosen = fields.every(({ field }) => choices[field] !== undefined);
  return (
    <FramedItem>
      <Body1Strong as="h3">{name}</Body1Strong>
      {fields.map((field) => (
        <FieldChoice
          key={field.field}
          table={table}
          conflict={field}
          choice={choices[field.field]}
          onChoose={(choice) => setChoices({ ...choices, [field.field]: choice })}
        />
      ))}
      <div className={styles.actions}>
        <Button appearance="primary" disabled={!isChosen} onClick={() => onResolve(choices)}>
          {t('conflict.do')}
        </Button>
        {onJump && (
          <Button appearance="subtle" onClick={onJump}>
            {t('conflict.jump')}
          </Button>
        )}
      </div>
    </FramedItem>
  );
}

interface FieldChoiceProps {
  readonly table: Columns;
  readonly conflict: FieldConflict;
  readonly choice: Choice | undefined;
  readonly onChoose: (choice: Choice) => void;
}

function FieldChoice({ table, conflict, choice, onChoose }: FieldChoiceProps) {
  const { t, say, locale } = useLanguage();
  const { field, base, mine, theirs, both } = conflict;
  const column = table.card.find(({ key }) => key === field);
  const name = column ? say(column.header) : field;
  const text = (value: string) => (column?.kind.choices ? String(column.kind.write(value, locale)) : value);
  const marks = differences(text(mine), text(theirs));
  return (
    <>
      <Caption1>{name}</Caption1>
      <Side whose={t('conflict.base')}>{text(base) || t('card.blank')}</Side>
      <Side whose={t('conflict.mine')}>{mine === '' ? t('card.blank') : <Marked stretches={marks.left} />}</Side>
      <Side whose={t('conflict.theirs')}>{theirs === '' ? t('card.blank') : <Marked stretches={marks.right} />}</Side>
      <RadioGroup
        layout="horizontal"
        aria-label={name}
        value={choice ?? ''}
        onChange={(_, { value }) => onChoose(value as Choice)}
      >
        <Radio value="mine" label={t('conflict.takeMine')} />
        <Radio value="theirs" label={t('conflict.takeTheirs')} />
        {both !== undefined && <Radio value="both" label={t('conflict.both')} />}
      </RadioGroup>
    </>
  );
}

function Side({ whose, children }: { readonly whose: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <Caption1 className={styles.whose}>{whose}</Caption1>
      <Body1 className={styles.value}>{children}</Body1>
    </div>
  );
}
