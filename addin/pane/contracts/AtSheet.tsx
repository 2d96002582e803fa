import { Body1, Button } from '@fluentui/react-components';
import type { Whereabouts } from '#addin/sheet/contract/follow.ts';
import { useLanguage } from '../language.tsx';
import { Loading } from '../parts/Loading.tsx';
import { Note } from '../parts/Note.tsx';
import { useTrouble } from '../parts/trouble.ts';
import { ContractFrame, type OnPage } from './ContractFrame.tsx';
import { Submittable } from './Submittable.tsx';
import { useKnown } from './useKnown.ts';

export type Here = Extract<Whereabouts, { kind: 'here' }>;

interface AtSheetProps {
  readonly page: OnPage;
  readonly here: Here;
  /** We have written on the sheet ourselves. */
  readonly onWritten: () => void;
}

/** A sheet that may be submitted, as soon as everything that it is checked against has come. */
export function AtSheet({ page, here, onWritten }: AtSheetProps) {
  const { t } = useLanguage();
  const says = useTrouble();
  const { known, error, again } = useKnown(page.detail.record);
  if (known) return <Submittable key={here.sheetId} page={page} here={here} known={known} onWritten={onWritten} />;
  return (
    <ContractFrame page={page}>
      {error ? (
        <Note title={says(error)} action={<Button onClick={again}>{t('action.again')}</Button>} />
      ) : (
        <>
          <Body1 role="status">{t('check.loading')}</Body1>
          <Loading />
        </>
      )}
    </ContractFrame>
  );
}
