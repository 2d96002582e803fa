import { Body1, Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { TemplateDetail } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { Confirm } from '../parts/Confirm.tsx';
import { command, useTemplates } from '../queries.ts';
import { draftOf, findingsOn } from './draft.ts';
import { DrawButton } from './DrawButton.tsx';
import { FormView } from './FormView.tsx';
import { TemplateTag } from './TemplateTag.tsx';
import { useActs } from '../useActs.tsx';
import { useReviewing } from './useDraftFoot.tsx';
import { useFormSheet } from './useFormSheet.ts';
import { VersionLine } from './VersionLine.tsx';
import { isInForce } from './versions.ts';

interface SettledProps {
  readonly detail: TemplateDetail;
  readonly said: string | undefined;
  readonly onSaid: (sentence: string | undefined) => void;
}

/** A version that this person does not change: its places to look at, on the sheet too, and its review while it is a draft. */
export function Settled({ detail, said, onSaid }: SettledProps) {
  const { t } = useLanguage();
  const me = useWho();
  const { record, form, abilities } = detail;
  const { templateId, name, version: n, revision } = record;
  const isDraft = record.stage === 'draft';
  const findings = useMemo(() => (isDraft ? findingsOn(draftOf(detail), me) : []), [isDraft, detail, me]);
  const sheet = useFormSheet(templateId, form, findings);
  const reviewing = useReviewing(detail, findings, sheet, onSaid);
  const acts = useActs(onSaid);
  const [isAsking, setAsking] = useState(false);
  const { data: lines = [] } = useTemplates();
  const retire = () => {
    setAsking(false);
    acts.send(command('template.retire', { templateId }, revision), () => t('templates.retireDone', { name, n }));
  };
  return (
    <FormView
      title={name}
      tag={<TemplateTag stage={record.stage} isInForce={isInForce(record, lines)} />}
      small={
        <>
          {t('templates.version', { n })} · <VersionLine record={record} />
        </>
      }
      said={said}
      form={form}
      findings={findings}
      sheet={sheet}
      foot={
        isDraft
          ? reviewing
          : {
              before: acts.trouble,
              primary: sheet.isBeside ? <DrawButton name={name} sheet={sheet} acts={acts} isPrimary /> : undefined,
              quiet: abilities.includes('template.retire') ? (
                <Button disabledFocusable={acts.isBusy} onClick={() => setAsking(true)}>
                  {t('templates.retire')}
                </Button>
              ) : undefined,
            }
      }
    >
      {isAsking && (
        <Confirm
          title={t('templates.retireTitle', { name, n })}
          doIt={t('templates.retire')}
          onDo={retire}
          onClose={() => setAsking(false)}
        >
          <Body1>{t('templates.retireThen')}</Body1>
        </Confirm>
      )}
    </FormView>
  );
}
