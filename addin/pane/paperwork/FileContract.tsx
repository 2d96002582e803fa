import { Body1 } from '@fluentui/react-components';
import type { Contract } from '#policy/terms/contract.ts';
import { useLanguage } from '../language.tsx';
import { Confirm } from '../parts/Confirm.tsx';
import { ActTrouble } from '../parts/ActTrouble.tsx';
import { useAct } from '../parts/useAct.ts';

interface FileContractProps {
  readonly contract: Contract;
  readonly onFiled: (contract: Contract) => void;
  readonly onClose: () => void;
}

/** Asks before a contract is filed: its number can never be changed. */
export function FileContract({ contract, onFiled, onClose }: FileContractProps) {
  const { t } = useLanguage();
  const act = useAct('contract');
  const file = async () => {
    const filed = await act.take('contract.file', contract);
    if (!filed) return;
    onClose();
    onFiled(filed);
  };
  return (
    <Confirm
      title={t('fileContract.title', { name: contract.customerName })}
      doIt={t('filing.do')}
      isDisabled={act.isPending}
      onDo={() => void file()}
      onClose={onClose}
    >
      <Body1>{t('fileContract.then')}</Body1>
      <ActTrouble act={act} />
    </Confirm>
  );
}
