import { Body1, Caption1, Spinner } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import type { CustomerDetail, CustomerLine, Result } from '../../wire.ts';
import { useAnnounce } from '../announcer.tsx';
import { useHouse } from '../house.tsx';
import { useLanguage } from '../language.tsx';
import { mostCommands, useCommands } from '../queries.ts';
import { Confirm } from './Confirm.tsx';
import { decisionCommand, startingDraft } from './decision.ts';
import { inTurns } from './in-turns.ts';
import { NameList } from './NameList.tsx';
import { Said } from './Said.tsx';
import { useTrouble } from './trouble.ts';

interface ConfirmTogetherProps {
  readonly lines: readonly CustomerLine[];
  readonly onClose: () => void;
  readonly onSaid: (sentence: string) => void;
}

/** So many details are fetched at a time. */
const atOnce = 6;

const nameOf = ({ record: { customerId, name } }: CustomerLine) => ({ id: customerId, name });
const isClean = ({ candidates, abilities }: CustomerDetail): boolean =>
  candidates?.length === 0 && abilities.includes('customer.confirm');

/** The clean reports confirmed together, after their number and names were seen; each is bound to its own evidence. */
export function ConfirmTogether({ lines, onClose, onSaid }: ConfirmTogetherProps) {
  const { t } = useLanguage();
  const { server } = useHouse();
  const says = useTrouble();
  const announce = useAnnounce();
  const commands = useCommands();
  const ids = lines.slice(0, mostCommands).map(({ record }) => record.customerId);
  const { data: details, error } = useQuery({
    queryKey: ['together', ids],
    queryFn: () => inTurns(ids, atOnce, server.customer),
    gcTime: 0,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  });
  const clean = details?.filter(isClean) ?? [];
  const leftOut = details?.filter((detail) => !isClean(detail)) ?? [];

  const settle = (results: readonly Result[]) => {
    const refused = results.filter(({ ok }) => !ok).length;
    const sentence =
      t('together.done', { n: results.length - refused }) + (refused > 0 ? t('together.refused', { n: refused }) : '');
    announce(sentence);
    onSaid(sentence);
    onClose();
  };
  const confirm = () =>
    void commands
      .mutateAsync(clean.map((detail) => decisionCommand(startingDraft(detail), detail)))
      .then(settle, () => undefined);
  return (
    <Confirm
      title={t('together.title', { n: details ? clean.length : ids.length })}
      doIt={t('decide.absent')}
      isDisabled={clean.length === 0 || commands.isPending}
      onDo={confirm}
      onClose={onClose}
    >
      {!details && !error && <Spinner size="small" label={t('together.looking')} />}
      <Said intent="error" sentence={(error ?? commands.error) ? says(error ?? commands.error) : undefined} />
      {clean.length > 0 && <Body1>{t('together.then')}</Body1>}
      <NameList names={clean.map(nameOf)} />
      {leftOut.length > 0 && <Caption1>{t('together.leftOut', { n: leftOut.length })}</Caption1>}
      <NameList names={leftOut.map(nameOf)} />
    </Confirm>
  );
}
