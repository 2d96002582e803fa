import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { ulid } from 'ulid';
import { isDay } from '#policy/day.ts';
import { delegable } from '#policy/terms/delegation.ts';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { Refusal } from '../parts/Refusal.tsx';
import { Said } from '../parts/Said.tsx';
import { useTrouble } from '../parts/trouble.ts';
import { command, useCommands } from '../queries.ts';
import { useUnsaved } from '../useUnsaved.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  days: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, '& > *': { flex: '1 1 120px' } },
  narrow: { minWidth: 0, width: '100%' },
});

/** What is being typed; its id is made once, so that naming twice names once. */
interface Draft {
  readonly delegationId: string;
  readonly delegateId: string;
  readonly role: (typeof delegable)[number];
  readonly fromOn: string;
  readonly untilOn: string;
  readonly reason: string;
}

/** Names a colleague who decides in my place. What was typed is kept while another page is shown. */
export function Naming({ onNamed }: { readonly onNamed: (sentence: string) => void }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const says = useTrouble();
  const { actor, people, today } = useWho();
  const lent = (actor.standsIn ?? []).map(({ role }) => role);
  const mine = delegable.filter((role) => actor.roles.includes(role) && !lent.includes(role));
  const fresh = (): Draft => ({
    delegationId: ulid(),
    delegateId: '',
    role: mine[0] ?? 'manager',
    fromOn: today,
    untilOn: today,
    reason: '',
  });
  const [kept, keep] = useUnsaved<Draft>('stand-in');
  const draft = kept ?? fresh();
  const set = (changes: Partial<Draft>) => keep((was) => ({ ...(was ?? draft), ...changes }));
  const { mutateAsync, data, error, isPending, reset } = useCommands();
  const { delegateId, role, fromOn, untilOn, reason } = draft;
  const name = people[delegateId] ?? '';
  const isWhole = name !== '' && isDay(fromOn) && isDay(untilOn);
  const give = async () => {
    set({});
    const [result] = await mutateAsync([command('delegation.give', draft, 0)]).catch(() => []);
    if (!result?.ok) return;
    keep(() => undefined);
    reset();
    onNamed(t('standIn.given', { name, from: fromOn, until: untilOn }));
  };
  if (mine.length === 0) return null;
  const [result] = data ?? [];
  return (
    <div className={styles.form}>
      <Field label={t('standIn.who')} required>
        <Select className={styles.narrow} value={delegateId} onChange={(_, { value }) => set({ delegateId: value })}>
          <option value="">{t('standIn.choose')}</option>
          {Object.entries(people)
            .filter(([id]) => id !== actor.staffId)
            .map(([id, each]) => (
              <option key={id} value={id}>
                {each}
              </option>
            ))}
        </Select>
      </Field>
      {mine.length > 1 && (
        <Field label={t('standIn.role')}>
          <Select
            className={styles.narrow}
            value={role}
            onChange={(_, { value }) => set({ role: mine.find((each) => each === value) ?? role })}
          >
            {mine.map((each) => (
              <option key={each} value={each}>
                {t(`role.${each}`)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <div className={styles.days}>
        <Field label={t('standIn.from')} required>
          <Input
            type="date"
            className={styles.narrow}
            input={{ className: styles.narrow }}
            value={fromOn}
            onChange={(_, { value }) => set({ fromOn: value })}
          />
        </Field>
        <Field label={t('standIn.until')} required>
          <Input
            type="date"
            className={styles.narrow}
            input={{ className: styles.narrow }}
            value={untilOn}
            onChange={(_, { value }) => set({ untilOn: value })}
          />
        </Field>
      </div>
      <Field label={t('standIn.reason')}>
        <Input value={reason} maxLength={500} onChange={(_, { value }) => set({ reason: value })} />
      </Field>
      {error !== null && <Said intent="error" sentence={says(error)} />}
      {result && <Refusal result={result} />}
      <Button appearance="primary" disabled={!isWhole} disabledFocusable={isPending} onClick={() => void give()}>
        {t('standIn.give')}
      </Button>
    </div>
  );
}
