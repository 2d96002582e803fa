import { Body1, Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { changedFields } from '#addin/sheet/prices/price-plan.ts';
import { findingsOnLine, readLine, type Written } from '#addin/sheet/prices/price-line.ts';
import type { Finding } from '#policy/finding.ts';
import { keysOf } from '#policy/keys-of.ts';
import { priceFieldNames, type PriceField } from '#policy/terms/price.ts';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { Confirm } from '../parts/Confirm.tsx';
import { Said } from '../parts/Said.tsx';
import { Screen } from '../parts/Screen.tsx';
import { TopLine } from '../parts/TopLine.tsx';
import { command } from '../queries.ts';
import { useActs } from '../useActs.tsx';
import type { Keep } from '../useUnsaved.ts';
import { priceCommand } from './commands.ts';
import { spanOf } from './span.ts';
import type { PriceEdit, PriceWork } from './work.ts';

const useStyles = makeStyles({ input: { minWidth: 0 } });

const hints = { floorFen: 'prices.floorHint', validUntilOn: 'prices.untilHint' } as const;
const yuan = { listFen: 'prices.listYuan', floorFen: 'prices.floorYuan' } as const;
const required: readonly PriceField[] = ['product', 'unit', 'listFen', 'validFromOn'];
const days: readonly PriceField[] = ['validFromOn', 'validUntilOn'];

const has = <Key extends PriceField>(table: Readonly<Record<Key, unknown>>, field: PriceField): field is Key =>
  field in table;

interface PriceEditorProps {
  readonly edit: PriceEdit;
  readonly keep: Keep<PriceWork>;
  readonly onDone: (sentence?: string) => void;
}

/** One line of the price list, typed in yuan and kept in fen. */
export function PriceEditor({ edit, keep, onDone }: PriceEditorProps) {
  const { t } = useLanguage();
  const { today } = useWho();
  const acts = useActs((sentence) => sentence !== undefined && onDone(sentence));
  const [isTried, setTried] = useState(false);
  const [isOutrun, setOutrun] = useState(false);
  const { was, typed, priceId } = edit;
  const written = Object.fromEntries(keysOf(typed).map((field) => [field, { text: typed[field] }]));
  const read = readLine(written as Record<PriceField, Written>);
  const findings = findingsOnLine(read, today);
  const { line } = read;
  const save = () => {
    setTried(true);
    setOutrun(false);
    if (findings.length > 0) return;
    if (was && changedFields(was, line).length === 0) {
      onDone();
      return;
    }
    acts.send(
      priceCommand(line, priceId, was),
      () => t('prices.saved', { product: line.product }),
      (result) => {
        if (result.ok || result.refusal.kind !== 'stale' || !was) return;
        const { revision } = result.refusal;
        keep(() => ({ ...edit, was: { ...was, revision } }));
        setOutrun(true);
      },
    );
  };
  return (
    <Screen
      before={isOutrun ? <Said intent="warning" sentence={t('prices.outrun')} /> : acts.trouble}
      primary={
        <Button appearance="primary" disabledFocusable={acts.isBusy} onClick={save}>
          {t('prices.save')}
        </Button>
      }
      quiet={<Button onClick={() => onDone()}>{t('prices.cancel')}</Button>}
    >
      <TopLine title={t(was ? 'prices.edit' : 'prices.add')} />
      {keysOf(priceFieldNames).map((field) => (
        <LineField
          key={field}
          field={field}
          value={typed[field]}
          problem={findings.find(
            ({ by, where }) => where.field === field && (isTried || by !== 'price/price-complete'),
          )}
          onType={(text) => keep(() => ({ ...edit, typed: { ...typed, [field]: text } }))}
        />
      ))}
      {was && <Withdraw was={was} acts={acts} />}
    </Screen>
  );
}

interface LineFieldProps {
  readonly field: PriceField;
  readonly value: string;
  readonly problem: Pick<Finding, 'reason'> | undefined;
  readonly onType: (text: string) => void;
}

function LineField({ field, value, problem, onType }: LineFieldProps) {
  const styles = useStyles();
  const { t, say } = useLanguage();
  return (
    <Field
      label={has(yuan, field) ? t(yuan[field]) : say(priceFieldNames[field])}
      required={required.includes(field)}
      hint={has(hints, field) ? t(hints[field]) : null}
      validationState={problem ? 'error' : 'none'}
      validationMessage={problem ? say(problem.reason) : null}
    >
      <Input
        className={styles.input}
        input={{ className: styles.input }}
        type={days.includes(field) ? 'date' : 'text'}
        inputMode={has(yuan, field) ? 'decimal' : 'text'}
        maxLength={200}
        value={value}
        onChange={(_, data) => onType(data.value)}
      />
    </Field>
  );
}

interface WithdrawProps {
  readonly was: NonNullable<PriceEdit['was']>;
  readonly acts: ReturnType<typeof useActs>;
}

/** Takes the line off the list, after saying what follows. */
function Withdraw({ was, acts }: WithdrawProps) {
  const { t } = useLanguage();
  const [isAsking, setAsking] = useState(false);
  const { priceId, product, revision } = was;
  const withdraw = () => {
    setAsking(false);
    acts.send(command('price.withdraw', { priceId }, revision), () => t('prices.withdrawDone', { product }));
  };
  return (
    <>
      <Button disabledFocusable={acts.isBusy} onClick={() => setAsking(true)}>
        {t('prices.withdraw')}
      </Button>
      {isAsking && (
        <Confirm
          title={t('prices.withdrawTitle', { product, span: spanOf(t, was) })}
          doIt={t('prices.withdraw')}
          onDo={withdraw}
          onClose={() => setAsking(false)}
        >
          <Body1>{t('prices.withdrawThen')}</Body1>
        </Confirm>
      )}
    </>
  );
}
