import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Receivable } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { ActForm } from '../parts/ActForm.tsx';
import { DayField } from '../parts/DayField.tsx';
import { LongText } from '../parts/LongText.tsx';
import { command } from '../queries.ts';
import { useActs } from '../useActs.tsx';
import { useUnsaved } from '../useUnsaved.ts';

const useStyles = makeStyles({ form: { paddingBlock: tokens.spacingVerticalXS } });

interface ExplainDraft {
  readonly isOpen: boolean;
  readonly cause: string;
  readonly measure: string;
  readonly promisedOn: string;
}

const longest = 500;

interface ExplainingProps {
  readonly receivable: Receivable;
  /** Of the customer, as it was read. */
  readonly revision: number;
  readonly onSaid: (sentence: string | undefined) => void;
}

/** 说明逾期 (DM-8a): why an instalment is not paid, what is done about it, and what the customer has promised. */
export function Explaining({ receivable, revision, onSaid }: ExplainingProps) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { customerId, contractId, n, label, explanation } = receivable;
  const { cause = '', measure = '', promisedOn = '' } = explanation ?? {};
  const fresh: ExplainDraft = { isOpen: false, cause, measure, promisedOn };
  const [draft = fresh, keep] = useUnsaved<ExplainDraft>(`explain ${contractId}.${n}`);
  const acts = useActs(onSaid);
  const set = (changes: Partial<ExplainDraft>) => keep((was = fresh) => ({ ...was, ...changes }));
  const send = () => {
    const said = { cause: draft.cause.trim(), measure: draft.measure.trim(), promisedOn: draft.promisedOn };
    acts.send(command('customer.explain', { customerId, contractId, n, ...said }, revision), () => {
      keep(() => undefined);
      return t('receivables.explained', { label });
    });
  };
  const name = t(explanation ? 'receivables.explainAgain' : 'receivables.explain');
  if (!draft.isOpen)
    return (
      <Button size="small" aria-label={`${name} ${label}`} onClick={() => set({ isOpen: true })}>
        {name}
      </Button>
    );
  return (
    <div className={styles.form}>
      <ActForm
        name={`${name} ${label}`}
        doIt={t('receivables.saveExplanation')}
        isWhole={draft.cause.trim() !== '' && draft.measure.trim() !== ''}
        isBusy={acts.isBusy}
        onDo={send}
        onClose={() => set({ isOpen: false })}
      >
        <LongText
          label={t('receivables.cause')}
          required
          longest={longest}
          value={draft.cause}
          onType={(typed) => set({ cause: typed })}
        />
        <LongText
          label={t('receivables.measure')}
          required
          longest={longest}
          value={draft.measure}
          onType={(typed) => set({ measure: typed })}
        />
        <DayField
          label={t('receivables.promisedOn')}
          hint={t('receivables.promisedHint')}
          value={draft.promisedOn}
          onType={(day) => set({ promisedOn: day })}
        />
        {acts.trouble}
      </ActForm>
    </div>
  );
}
