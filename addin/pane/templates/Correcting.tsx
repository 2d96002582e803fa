import { Button, Field, Input } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { TemplateForm } from '#policy/terms/template.ts';
import type { TemplateDetail } from '../../wire.ts';
import { useAnnounce } from '../announcer.tsx';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { useTemplates } from '../queries.ts';
import { findingsOn, undone, withForm, type TemplateDraft } from './draft.ts';
import { FormView } from './FormView.tsx';
import { UnsavedTag } from './TemplateTag.tsx';
import { useDraftFoot } from './useDraftFoot.tsx';
import { useDrafts } from './useDrafts.ts';
import { useFormSheet } from './useFormSheet.ts';
import { VersionLine } from './VersionLine.tsx';

interface CorrectingProps {
  readonly draft: TemplateDraft;
  /** What the house has of it; missing while it is not registered. */
  readonly detail?: TemplateDetail;
  readonly said: string | undefined;
  readonly onSaid: (sentence: string | undefined) => void;
}

/** A template that is being corrected: every place it was found to have, and what the policy says of it. */
export function Correcting({ draft, detail, said, onSaid }: CorrectingProps) {
  const { t } = useLanguage();
  const me = useWho();
  const announce = useAnnounce();
  const { drafts, keep } = useDrafts();
  const findings = useMemo(() => findingsOn(draft, me), [draft, me]);
  const sheet = useFormSheet(draft.templateId, draft.form, findings);
  const isUnsaved = drafts[draft.templateId] !== undefined;
  const change = (form: TemplateForm) => keep(withForm(draft, form));
  return (
    <FormView
      title={draft.name || t('templates.title')}
      tag={isUnsaved && <UnsavedTag />}
      small={detail && <VersionLine record={detail.record} />}
      said={said}
      form={draft.form}
      findings={findings}
      sheet={sheet}
      onForm={change}
      foot={useDraftFoot({ draft, detail, findings, sheet, onSaid })}
      undo={
        draft.past.length > 0 && (
          <Button
            size="small"
            onClick={() => {
              keep(undone(draft));
              announce(t('templates.undone'));
            }}
          >
            {t('templates.undo')}
          </Button>
        )
      }
    >
      {draft.basedOn === 0 && <Name draft={draft} onName={(name) => keep({ ...draft, name })} />}
    </FormView>
  );
}

/** The name that its versions are counted by. */
function Name({ draft, onName }: { readonly draft: TemplateDraft; readonly onName: (name: string) => void }) {
  const { t } = useLanguage();
  const name = draft.name.trim();
  const known = (useTemplates().data ?? []).filter(({ record }) => record.name === name);
  const n = Math.max(0, ...known.map(({ record }) => record.version)) + 1;
  return (
    <Field
      label={t('templates.name')}
      hint={name === '' ? null : t('templates.nextVersion', { name, n })}
      validationState={name === '' ? 'error' : 'none'}
      validationMessage={name === '' ? t('templates.nameless') : null}
    >
      <Input value={draft.name} maxLength={80} onChange={(_, { value }) => onName(value)} />
    </Field>
  );
}
