import { Button } from '@fluentui/react-components';
import { useLanguage } from '../language.tsx';
import type { Acts } from '../useActs.tsx';
import type { FormSheetView } from './useFormSheet.ts';

interface DrawButtonProps {
  readonly name: string;
  readonly sheet: FormSheetView;
  readonly acts: Acts;
  readonly isPrimary?: boolean;
}

/** 画成工作表看看: the form as a sheet of its own, with its places marked. */
export function DrawButton({ name, sheet, acts, isPrimary = false }: DrawButtonProps) {
  const { t } = useLanguage();
  const draw = async () => {
    await sheet.draw(name);
    return t('templates.drawn');
  };
  return (
    <Button
      {...(isPrimary ? { appearance: 'primary' } : {})}
      disabledFocusable={acts.isBusy}
      onClick={() => acts.work(draw)}
    >
      {t('templates.draw')}
    </Button>
  );
}
