import { Caption1, Field, makeStyles, Radio, RadioGroup, Select, Textarea, tokens } from '@fluentui/react-components';
import type { Finding } from '#policy/finding.ts';
import type { CustomerDetail } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import type { Draft } from './decision.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  kinds: { flexWrap: 'wrap' },
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  reason: { minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const kinds = [
  ['absent', 'kind.absent'],
  ['related', 'kind.related'],
  ['same', 'kind.same'],
] as const;

const consequences = { absent: 'then.confirmed', related: 'then.confirmed', same: 'then.same' } as const;

interface DecisionFormProps {
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
  readonly detail: CustomerDetail;
  readonly findings: readonly Finding[];
}

/** 不存在, 关联公司 or 同一客户, with the reason where somebody on file is like it, and what follows. */
export function DecisionForm({ draft, onDraft, detail: { record, candidates = [] }, findings }: DecisionFormProps) {
  const styles = useStyles();
  const { t, say } = useLanguage();
  const { people } = useWho();
  const { kind, ofId, reason } = draft;
  const [finding] = findings;
  const isOtherAsked = candidates.length > 1 && kind !== undefined && kind !== 'absent';
  return (
    <div className={styles.form}>
      {candidates.length > 0 && (
        <RadioGroup
          className={styles.kinds}
          layout="horizontal"
          aria-label={t('decide.choose')}
          value={kind ?? ''}
          onChange={(_, { value }) => onDraft({ ...draft, kind: value as NonNullable<Draft['kind']> })}
        >
          {kinds.map(([value, label]) => (
            <Radio key={value} value={value} label={t(label)} />
          ))}
        </RadioGroup>
      )}
      {isOtherAsked && (
        <Select
          aria-label={t('decide.which')}
          value={ofId ?? ''}
          onChange={(_, { value }) => onDraft({ ...draft, ofId: value === '' ? undefined : value })}
        >
          <option value="">{t('decide.which')}</option>
          {candidates.map(({ customerId, record: { name } }) => (
            <option key={customerId} value={customerId}>
              {name}
            </option>
          ))}
        </Select>
      )}
      {candidates.length > 0 && kind !== undefined && (
        <Field
          className={styles.field}
          validationState={finding ? 'warning' : 'none'}
          validationMessage={finding ? say(finding.remedy) : null}
        >
          <Textarea
            className={styles.reason}
            textarea={{ className: styles.reason }}
            rows={1}
            maxLength={500}
            aria-label={t('decide.reason')}
            placeholder={t('decide.reason')}
            value={reason}
            onChange={(_, { value }) => onDraft({ ...draft, reason: value })}
          />
        </Field>
      )}
      {kind !== undefined && (
        <Caption1 className={styles.quiet}>
          {t(consequences[kind], { who: people[record.reporterId] ?? t('person.unknown') })}
        </Caption1>
      )}
    </div>
  );
}
