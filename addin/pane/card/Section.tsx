import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { CardItem } from '#policy/card.ts';
import { isBlank } from '#policy/blank.ts';
import { typedFieldNames, type TypedField } from '#policy/terms/customer.ts';
import type { CustomerDetail } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { ActTrouble } from '../parts/ActTrouble.tsx';
import { Contacts } from './Contacts.tsx';
import { FieldRow } from './FieldRow.tsx';
import { sectionFields, sectionNotes, type SectionNumber } from './fields.ts';
import { Figures } from './Figures.tsx';
import { Notes } from './Notes.tsx';
import { useAct } from '../parts/useAct.ts';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  quiet: { color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

/** Before there is a card, and for whoever sees a part: what the report says, and what else there is to see. */
const isShown = ({ record, card }: CustomerDetail, field: TypedField): boolean =>
  card ? !card.kept.includes(field) : !isBlank(record[field]);

interface SectionProps {
  readonly detail: CustomerDetail;
  readonly section: SectionNumber;
  /** The one item that is open, to be looked at from near or filled in. */
  readonly opened: CardItem | undefined;
  readonly onOpen: (item: CardItem | undefined) => void;
}

/** One section of the card (CF-3.1 to CF-3.3): its fields, its people, its figures and its dated lines. */
export function Section({ detail, section, opened, onOpen }: SectionProps) {
  const styles = useStyles();
  const { t, say } = useLanguage();
  const act = useAct('customer');
  const { record, card } = detail;
  const kept = sectionFields[section].filter((field) => card?.kept.includes(field));
  const affirm = (field: TypedField) =>
    void act.take(
      'customer.affirm',
      record,
      { fields: [field] },
      t('card.affirmed', { what: say(typedFieldNames[field]) }),
    );
  return (
    <div className={styles.section}>
      <ActTrouble act={act} />
      {section === 2 && card && <Figures figures={card.figures} />}
      <ul className={styles.list}>
        {sectionFields[section]
          .filter((field) => isShown(detail, field))
          .map((field) => (
            <FieldRow
              key={field}
              detail={detail}
              field={field}
              isOpen={opened === field}
              isBusy={act.isPending}
              onOpen={(isOpen) => onOpen(isOpen ? field : undefined)}
              onAffirm={() => affirm(field)}
              onDone={() => onOpen(undefined)}
            />
          ))}
      </ul>
      {kept.length > 0 && (
        <Caption1 className={styles.quiet}>
          {t('card.kept', { what: kept.map((field) => say(typedFieldNames[field])).join(t('list.comma')) })}
        </Caption1>
      )}
      {section === 1 && (card ?? record.contacts.length > 0) && (
        <Contacts
          detail={detail}
          isAdding={opened === 'contacts' || opened === 'posts'}
          onAdd={(isAdding) => onOpen(isAdding ? 'contacts' : undefined)}
        />
      )}
      {sectionNotes[section]
        .filter((kind) => card ?? record.notes.some((note) => note.kind === kind))
        .map((kind) => (
          <Notes
            key={kind}
            detail={detail}
            kind={kind}
            isAdding={(opened as string | undefined) === kind}
            onAdd={(isAdding) => onOpen(isAdding ? (kind as CardItem) : undefined)}
          />
        ))}
    </div>
  );
}
