import { Body1, Button, Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { standsOn } from '#policy/activity.ts';
import type { Finding } from '#policy/finding.ts';
import { keysOf } from '#policy/keys-of.ts';
import {
  activityFieldNames,
  activityFields,
  activityKinds,
  activityStates,
  type ActivityCard,
  type ActivityField,
} from '#policy/terms/activity.ts';
import type { Named } from '../../wire.ts';
import { useAnnounce } from '../announcer.tsx';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { FindingLine } from '../parts/FindingLine.tsx';
import { Refusal } from '../parts/Refusal.tsx';
import { Said } from '../parts/Said.tsx';
import { useTrouble } from '../parts/trouble.ts';
import { askedFor } from './activity-draft.ts';
import { ContactField } from './ContactField.tsx';
import { CustomerField } from './CustomerField.tsx';
import { DayField } from '../parts/DayField.tsx';
import { findingProps } from './FindingsAt.tsx';
import { LongText } from '../parts/LongText.tsx';
import { PlanChoice } from './PlanChoice.tsx';
import { TakenNote } from './TakenNote.tsx';
import type { Logging } from './useLogging.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  choice: { flexWrap: 'wrap' },
  ask: { alignSelf: 'flex-start', marginTop: tokens.spacingVerticalXS },
});

/** Said in one place, with the way to ask, whichever field it is found at. */
const lacksConsent = ({ cites, level }: Finding): boolean => cites === 'CF-2.1e' && level === 'refuse';

interface ActivityFormProps {
  readonly logging: Logging;
  /** Whose it is, as far as the name tells. */
  readonly customerId: string | undefined;
  /** It settles this very plan: customer and plan stand. */
  readonly isSettling: boolean;
  readonly named: Named | undefined;
  readonly onNamed: () => void;
  readonly onAsk: () => void;
}

/** Everything one says of a call or visit, with what the policy says of it at its place. */
export function ActivityForm({ logging, customerId, isSettling, named, onNamed, onAsk }: ActivityFormProps) {
  const styles = useStyles();
  const { t, say } = useLanguage();
  const says = useTrouble();
  const { draft, change, type, findings, turnedAway, error, refusals } = logging;
  const { card, plan } = draft;
  const asked: readonly ActivityField[] = card.state === '' ? [] : askedFor[card.state];
  const shown: readonly string[] = ['kind', 'state', ...asked];
  const consentless = findings.filter(lacksConsent);
  const elsewhere = findings.filter((each) => !shown.includes(each.where.field ?? '') && !lacksConsent(each));
  const props = (field: ActivityField) => findingProps(findings, field);
  const form = useRef<HTMLDivElement>(null);
  const announce = useAnnounce();
  const refusal = findings.find(({ level }) => level === 'refuse');
  useEffect(() => {
    if (refusals === 0 || !refusal) return;
    announce(say(refusal.reason));
    form.current?.querySelector('[data-level="refuse"], [aria-invalid="true"]')?.scrollIntoView({ block: 'center' });
    // Once for each time it is turned away, not for every letter after it.
  }, [refusals]);
  return (
    <div ref={form} className={styles.form}>
      {isSettling ? (
        <Body1>{card.customer}</Body1>
      ) : (
        <CustomerField
          name={card.customer}
          customerId={draft.customerId}
          onType={(customer) => change({ customerId: undefined, plan: undefined, card: { ...card, customer } })}
          onChoose={(chosen) =>
            change({ customerId: chosen.customerId, plan: undefined, card: { ...card, customer: chosen.name } })
          }
          onSettled={onNamed}
        />
      )}
      {named && consentless.length === 0 && <TakenNote named={named} onAsk={onAsk} />}
      {consentless.map((finding) => (
        <FindingLine key={finding.by} finding={finding}>
          <Button className={styles.ask} size="small" onClick={onAsk}>
            {t('activity.ask')}
          </Button>
        </FindingLine>
      ))}
      {elsewhere.map((finding, i) => (
        <FindingLine key={i} finding={finding} />
      ))}
      {!isSettling && (
        <PlanChoice
          customerId={customerId}
          planId={plan?.activityId}
          onChoose={(chosen) =>
            change({
              plan: chosen,
              card: { ...card, kind: chosen?.kind ?? card.kind, plannedOn: chosen ? standsOn(chosen) : '' },
            })
          }
        />
      )}
      <Field label={say(activityFieldNames.kind)} {...props('kind')}>
        <RadioGroup
          className={styles.choice}
          layout="horizontal"
          value={card.kind}
          onChange={(_, { value }) => type({ kind: value as ActivityCard['kind'] })}
        >
          {keysOf(activityKinds).map((kind) => (
            <Radio key={kind} value={kind} label={say(activityKinds[kind])} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={say(activityFieldNames.state)} {...props('state')}>
        <RadioGroup
          className={styles.choice}
          layout="horizontal"
          value={card.state}
          onChange={(_, { value }) => type({ state: value as ActivityCard['state'] })}
        >
          {keysOf(activityStates).map((state) => (
            <Radio key={state} value={state} label={say(activityStates[state])} />
          ))}
        </RadioGroup>
      </Field>
      {activityFields
        .filter((field) => asked.includes(field))
        .map((field) => (
          <OneField key={field} field={field} logging={logging} customerId={customerId} />
        ))}
      {error && <Said intent="error" sentence={says(error)} />}
      {turnedAway && <Refusal result={turnedAway} />}
    </div>
  );
}

interface OneFieldProps {
  readonly field: ActivityField;
  readonly logging: Logging;
  readonly customerId: string | undefined;
}

function OneField({
  field,
  customerId,
  logging: {
    draft: { card },
    type,
    findings,
  },
}: OneFieldProps) {
  const { t, say } = useLanguage();
  const { today } = useWho();
  const label = field === 'nextOn' && card.state === 'moved' ? t('activity.movedTo') : say(activityFieldNames[field]);
  const props = findingProps(
    findings.filter((each) => !lacksConsent(each)),
    field,
  );
  const onType = (value: string): void => type({ [field]: value });
  if (field === 'contact')
    return <ContactField customerId={customerId} value={card.contact} found={props} onType={onType} />;
  if (field === 'outcome' || field === 'note')
    return <LongText label={label} value={card[field]} onType={onType} {...props} />;
  return (
    <DayField
      label={label}
      value={card[field]}
      {...(field === 'doneOn' ? { max: today } : {})}
      onType={onType}
      {...props}
    />
  );
}
