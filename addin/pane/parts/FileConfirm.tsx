import { Body1 } from '@fluentui/react-components';
import type { CustomerLine, Result } from '../../wire.ts';
import { useAnnounce } from '../announcer.tsx';
import { useLanguage } from '../language.tsx';
import { command, useCommands } from '../queries.ts';
import { Confirm } from './Confirm.tsx';
import { filedFrom, filedSentence, type Filed } from './filed.ts';
import { NameList } from './NameList.tsx';
import { Said } from './Said.tsx';
import { useTrouble } from './trouble.ts';

interface FileConfirmProps {
  readonly lines: readonly CustomerLine[];
  readonly onFiled: (filed: Filed) => void;
  readonly onClose: () => void;
}

/** Asks before customers are filed: their number in the files can never be changed. */
export function FileConfirm({ lines, onFiled, onClose }: FileConfirmProps) {
  const { t } = useLanguage();
  const says = useTrouble();
  const announce = useAnnounce();
  const commands = useCommands();
  const records = lines.map(({ record }) => record);
  const lacking = lines.filter(({ findings }) => findings.length > 0).length;
  const settle = (results: readonly Result[]) => {
    const filed = filedFrom(results, records);
    announce(filedSentence(t, filed) ?? t('filing.refused', { n: filed.refused.length }));
    onClose();
    onFiled(filed);
  };
  const file = () =>
    void commands
      .mutateAsync(records.map(({ customerId, revision }) => command('customer.file', { customerId }, revision)))
      .then(settle, () => undefined);
  return (
    <Confirm
      title={t('filing.title', { n: lines.length })}
      doIt={t('filing.do')}
      isDisabled={commands.isPending}
      onDo={file}
      onClose={onClose}
    >
      <Body1>{t('filing.then')}</Body1>
      <NameList names={records.map(({ customerId, name }) => ({ id: customerId, name }))} />
      {lacking > 0 && <Body1>{t('filing.lackingToo', { n: lacking })}</Body1>}
      {commands.error && <Said intent="error" sentence={says(commands.error)} />}
    </Confirm>
  );
}
