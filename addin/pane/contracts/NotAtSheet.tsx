import { Body1, Button } from '@fluentui/react-components';
import { useState } from 'react';
import { codeOf } from '#addin/sheet/contract/code-of.ts';
import { forms } from '#addin/sheet/forms.ts';
import type { Contract } from '#policy/terms/contract.ts';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { Loading } from '../parts/Loading.tsx';
import { Note } from '../parts/Note.tsx';
import { Said } from '../parts/Said.tsx';
import { useTrouble } from '../parts/trouble.ts';
import { useRedraw } from './useRedraw.ts';
import { useUncodedForm } from './useUncodedForm.ts';
import type { Where } from './useWhereabouts.ts';
import { useWork } from './useWork.ts';
import { WorkTrouble } from './WorkTrouble.tsx';

interface NotAtSheetProps {
  readonly contract: Contract;
  readonly where: Exclude<Where, { kind: 'here' }>;
  readonly trouble: unknown;
  /** We have written on a sheet ourselves. */
  readonly onWritten: () => void;
}

/** The contract's sheet is not before the person: where it is, and how it comes there. */
export function NotAtSheet({ contract, where, trouble, onWritten }: NotAtSheetProps) {
  const { t } = useLanguage();
  const says = useTrouble();
  if (trouble !== undefined) return <Said intent="warning" sentence={says(trouble)} />;
  if (where.kind === 'elsewhere') return <Note title={t('contract.elsewhere')} hint={t('contract.elsewhereHint')} />;
  if (where.kind === 'looking') return <Loading lines={2} />;
  if (where.kind === 'away') return <Away sheets={where.sheets} />;
  return <Gone contract={contract} where={where} onWritten={onWritten} />;
}

function Away({ sheets }: Pick<Extract<Where, { kind: 'away' }>, 'sheets'>) {
  const { t } = useLanguage();
  const work = useWork();
  const [first] = sheets;
  const names = sheets.map(({ name }) => name).join(t('list.comma'));
  return (
    <>
      <Note
        title={t('contract.away')}
        hint={t('contract.awayHint', { name: names })}
        action={
          <Button
            appearance="primary"
            onClick={() => first && work.run('state.loading', () => forms.jump(first.sheetId, 'A1'))}
          >
            {t('contract.goThere')}
          </Button>
        }
      />
      <WorkTrouble work={work} />
    </>
  );
}

interface GoneProps extends Pick<NotAtSheetProps, 'contract' | 'onWritten'> {
  readonly where: Extract<Where, { kind: 'gone' }>;
}

/**
 * Only its handler draws a contract, or takes a sheet that was copied here for it: a sheet with its code is a sheet that
 * may be submitted.
 */
function Gone({ contract, where, onWritten }: GoneProps) {
  const { t } = useLanguage();
  const { staffId } = useWho().actor;
  const work = useWork();
  const redraw = useRedraw();
  const [left, setLeft] = useState(0);
  const isHandler = contract.handlerId === staffId && contract.stage !== 'void';
  const copiedId = useUncodedForm(contract.templateId, where, isHandler);
  const take = async (sheetId: string) => {
    await forms.setCode(sheetId, codeOf(contract));
    onWritten();
  };
  return (
    <>
      {copiedId !== undefined && (
        <Note
          title={t('contract.uncoded')}
          hint={t('contract.uncodedHint')}
          action={
            <Button
              appearance="primary"
              disabledFocusable={work.doing !== undefined}
              onClick={() => work.run('state.loading', () => take(copiedId))}
            >
              {t('contract.take')}
            </Button>
          }
        />
      )}
      <Note
        title={t(copiedId === undefined ? 'contract.gone' : 'contract.notThisOne')}
        {...(isHandler && { hint: t('contract.goneHint') })}
        action={
          isHandler && (
            <>
              <Body1>{t(contract.hash === undefined ? 'contract.goneDraft' : 'contract.goneSubmitted')}</Body1>
              <Button
                disabledFocusable={work.doing !== undefined}
                onClick={() => work.run('contracts.drawing', async () => setLeft(await redraw(contract)))}
              >
                {t('contract.redraw')}
              </Button>
            </>
          )
        }
      />
      <WorkTrouble work={work} />
      {left > 0 && <Said intent="warning" sentence={t('contract.drawnLeft', { n: left })} />}
    </>
  );
}
