import { Body1, Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { TemplateDetail } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { Confirm } from '../parts/Confirm.tsx';
import { command, useTemplates } from '../queries.ts';
import { DrawButton } from './DrawButton.tsx';
import { FormView } from './FormView.tsx';
import { TemplateTag } from './TemplateTag.tsx';
import { useActs } from '../useActs.tsx';
import { useFormSheet } from './useFormSheet.ts';
import { VersionLine } from './VersionLine.tsx';
import { isInForce } from './versions.ts';

const noFindings = [] as const;

interface SettledProps {
  readonly detail: TemplateDetail;
  readonly said: string | undefined;
  readonly onSaid: (sentence: string | undefined) => void;
}

/** A version that is never changed again: its places to look at, on the sheet too. */
export function Settled({ detail, said, onSaid }: SettledProps) {
  const { t } = useLanguage();
  const { record, form, abilities } = detail;
  const { templateId, name, version: n, revision } = record;
  const sheet = useFormSheet(templateId, form, noFindings);
  const acts = useActs(onSaid);
  const [isAsking, setAsking] = useState(false);
  const versions = (useTemplates().data ?? []).filter((line) => line.record.name === name);
  const retire = () => {
    setAsking(false);
    acts.send(command('template.retire', { templateId }, revision), () => t('templates.retireDone', { name, n }));
  };
  return (
    <FormView
      title={name}
      tag={<TemplateTag stage={record.stage} isInForce={isInForce(record, versions)} />}
      small={
        <>
          {t('templates.version', { n })} · <VersionLine record={record} />
        </>
      }
      said={said}
      form={form}
      findings={noFindings}
      sheet={sheet}
      foot={{
        before: (
          <>
            {acts.trouble}
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
          </>
        ),
        primary: sheet.isBeside ? <DrawButton name={name} sheet={sheet} acts={acts} isPrimary /> : undefined,
        quiet: abilities.includes('template.retire') ? (
          <Button disabledFocusable={acts.isBusy} onClick={() => setAsking(true)}>
            {t('templates.retire')}
          </Button>
        ) : undefined,
      }}
    />
  );
}
