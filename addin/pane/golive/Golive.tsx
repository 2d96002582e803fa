import { Badge, Body1, Button } from '@fluentui/react-components';
import { useState } from 'react';
import { goliveId } from '#policy/terms/golive.ts';
import { isRefused } from '#policy/finding.ts';
import { roles } from '#policy/terms/staff.ts';
import type { Checklist, GoliveNow } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { useNavigation, type Spot } from '../navigation.tsx';
import { Confirm } from '../parts/Confirm.tsx';
import { FindingLine } from '../parts/FindingLine.tsx';
import { List } from '../parts/List.tsx';
import { Loading } from '../parts/Loading.tsx';
import { Note } from '../parts/Note.tsx';
import { QueueRow } from '../parts/QueueRow.tsx';
import { Said } from '../parts/Said.tsx';
import { Screen } from '../parts/Screen.tsx';
import { TopLine } from '../parts/TopLine.tsx';
import { useTrouble } from '../parts/trouble.ts';
import { command } from '../queries.ts';
import { useAtSheet } from '../sheet-context.tsx';
import { useActs } from '../useActs.tsx';
import { Reopening } from './Reopening.tsx';
import { useGolive } from './useGolive.ts';

/** 上线准备 (GN-2): what is there and what is missing, each line leading to where it is done; then 宣布上线. */
export function Golive() {
  const { t } = useLanguage();
  const says = useTrouble();
  const { back } = useNavigation();
  const { data: now, error, refetch } = useGolive();
  const [said, setSaid] = useState<string>();
  const acts = useActs(setSaid);
  const [isAsked, setAsked] = useState(false);
  // What stops it stands first: it says why the button cannot be pressed.
  const missing = (now?.checklist?.missing ?? []).toSorted(
    (one, other) => Number(isRefused([other])) - Number(isRefused([one])),
  );
  const mayDeclare = now?.abilities.includes('golive.declare') === true;
  const declare = () => {
    setAsked(false);
    acts.send(command('golive.declare', { goliveId }, 0), () => t('golive.declared'));
  };
  return (
    <Screen
      primary={
        mayDeclare && (
          <Button
            appearance="primary"
            disabled={isRefused(missing)}
            disabledFocusable={acts.isBusy}
            onClick={() => setAsked(true)}
          >
            {t('golive.declare')}
          </Button>
        )
      }
    >
      <TopLine title={t('golive.title')} onBack={back} />
      <Said sentence={said} />
      {acts.trouble}
      {!now &&
        (error ? (
          <Note title={says(error)} action={<Button onClick={() => void refetch()}>{t('action.again')}</Button>} />
        ) : (
          <Loading />
        ))}
      {now && <Standing now={now} />}
      {now?.checklist && <Lines checklist={now.checklist} />}
      {missing.map((finding, i) => (
        <FindingLine key={i} finding={finding} />
      ))}
      {now?.record && now.abilities.includes('golive.reopen') && <Reopening record={now.record} onSaid={setSaid} />}
      {isAsked && (
        <Confirm title={t('golive.sure')} doIt={t('golive.declare')} onDo={declare} onClose={() => setAsked(false)}>
          <Body1>{t('golive.sureThen')}</Body1>
          {missing.length > 0 && <Body1>{t('golive.sureMissing', { n: missing.length })}</Body1>}
        </Confirm>
      )}
    </Screen>
  );
}

/** Where the department stands, in a sentence. */
function Standing({ now: { isLive, record } }: { readonly now: GoliveNow }) {
  const { t } = useLanguage();
  const { people } = useWho();
  if (!record) return <Body1>{t(isLive ? 'golive.live' : 'golive.preparing')}</Body1>;
  const { declaredOn: day, declaredById, reopened } = record;
  const who = people[declaredById] ?? t('person.unknown');
  return (
    <>
      <Body1>{t('golive.declaredBy', { day, who })}</Body1>
      {reopened && !isLive && (
        <Body1>
          {t('golive.reopenedUntil', {
            until: reopened.untilOn,
            who: people[reopened.byId] ?? t('person.unknown'),
            reason: reopened.reason,
          })}
        </Body1>
      )}
    </>
  );
}

interface ListLine {
  readonly name: string;
  readonly small: string;
  readonly isThere: boolean;
  readonly spot: Spot;
}

function Lines({ checklist }: { readonly checklist: Checklist }) {
  const { t } = useLanguage();
  const { go } = useNavigation();
  const { place } = useAtSheet();
  const { staff, prices, templates, customers } = checklist;
  const counted = roles
    .filter((role) => staff[role] > 0)
    .map((role) => t('golive.role', { role: t(`role.${role}`), n: staff[role] }));
  const lines: readonly ListLine[] = [
    {
      name: t('golive.staff'),
      small: counted.join(t('list.comma')),
      isThere: staff.salesperson > 0,
      spot: { tab: 'more', page: place === 'excel' ? 'staffSheet' : 'people' },
    },
    {
      name: t('golive.prices'),
      small: t('golive.pricesThere', { n: prices }),
      isThere: prices > 0,
      spot: { tab: 'contracts', page: 'prices' },
    },
    {
      name: t('golive.templates'),
      small: t('golive.templatesThere', { n: templates }),
      isThere: templates > 0,
      spot: { tab: 'contracts', page: 'templates' },
    },
    {
      name: t('golive.customers'),
      small: t('golive.customersThere', { n: customers }),
      isThere: customers > 0,
      spot: { tab: 'more', page: 'importSheet' },
    },
  ];
  return (
    <List label={t('golive.title')}>
      {lines.map(({ name, small, isThere, spot }) => (
        <QueueRow
          key={name}
          name={name}
          small={small}
          tag={
            <Badge appearance="tint" color={isThere ? 'success' : 'subtle'}>
              {t(isThere ? 'golive.there' : 'golive.notThere')}
            </Badge>
          }
          onOpen={() => go(spot)}
        />
      ))}
    </List>
  );
}
