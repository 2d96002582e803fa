import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { forms } from '#addin/sheet/forms.ts';
import { useLanguage } from '../language.tsx';
import { useNavigation } from '../navigation.tsx';
import { useAtSheet } from '../sheet-context.tsx';

/** The contract whose sheet is before the person. */
function useContractOnSheet(): string | undefined {
  const { place } = useAtSheet();
  const [contractId, setContractId] = useState<string>();
  useEffect(() => {
    if (place !== 'excel') return;
    let newest = 0;
    const watching = forms.watch(({ sheetId }) => {
      newest += 1;
      const mine = newest;
      void forms.code(sheetId).then(
        (code) => mine === newest && setContractId(code?.contractId),
        () => mine === newest && setContractId(undefined),
      );
    });
    return () => {
      newest += 1;
      void watching.then((unwatch) => unwatch()).catch(() => undefined);
    };
  }, [place]);
  return contractId;
}

/** From a contract's sheet straight to its page. */
export function OpenFromSheet() {
  const { t } = useLanguage();
  const { go } = useNavigation();
  const contractId = useContractOnSheet();
  return contractId === undefined ? null : (
    <Button onClick={() => go({ tab: 'contracts', contractId })}>{t('contracts.onSheet')}</Button>
  );
}
