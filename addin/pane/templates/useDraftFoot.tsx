import { Body1, Button } from '@fluentui/react-components';
import { useState, type ComponentProps } from 'react';
import { denied } from '#policy/authority/authority.ts';
import { templateAuthority } from '#policy/authority/template.ts';
import { isRefused, type Finding } from '#policy/finding.ts';
import type { Template } from '#policy/terms/template.ts';
import type { TemplateDetail } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { useNavigation } from '../navigation.tsx';
import { Confirm } from '../parts/Confirm.tsx';
import { FindingLine } from '../parts/FindingLine.tsx';
import { Said } from '../parts/Said.tsx';
import type { Screen } from '../parts/Screen.tsx';
import { command } from '../queries.ts';
import { draftCommand, stopsDraft, type TemplateDraft } from './draft.ts';
import { DrawButton } from './DrawButton.tsx';
import { useActs } from '../useActs.tsx';
import { useDrafts } from './useDrafts.ts';
import type { FormSheetView } from './useFormSheet.ts';

/** What stands at the foot of a screen. */
export type Foot = Omit<ComponentProps<typeof Screen>, 'children'>;

interface DraftFootInput {
  readonly draft: TemplateDraft;
  readonly detail: TemplateDetail | undefined;
  readonly findings: readonly Finding[];
  readonly sheet: FormSheetView;
  readonly onSaid: (sentence: string | undefined) => void;
}

/** Keeps what was corrected, or lets the draft pass its review once nothing is left to keep. */
export function useDraftFoot({ draft, detail, findings, sheet, onSaid }: DraftFootInput): Foot {
  const isUnsaved = useDrafts().drafts[draft.templateId] !== undefined;
  const saving = useSaving(draft, findings, onSaid);
  const reviewing = useReviewing(detail, findings, sheet, onSaid);
  return isUnsaved ? saving : reviewing;
}

function useSaving(draft: TemplateDraft, findings: readonly Finding[], onSaid: DraftFootInput['onSaid']): Foot {
  const { t } = useLanguage();
  const { goOn } = useNavigation();
  const { keep, drop } = useDrafts();
  const acts = useActs(onSaid);
  const [isDropping, setDropping] = useState(false);
  const [isOutrun, setOutrun] = useState(false);
  const isNew = draft.basedOn === 0;
  const isStopped = draft.name.trim() === '' || findings.some(stopsDraft);
  const save = () => {
    setOutrun(false);
    acts.send(
      draftCommand(draft),
      (record) => {
        const { templateId, name, version: n } = record as Template;
        drop(templateId);
        return isNew ? t('templates.saved', { name, n }) : t('templates.savedChanges');
      },
      (result) => {
        if (result.ok || result.refusal.kind !== 'stale') return;
        keep({ ...draft, basedOn: result.refusal.revision });
        setOutrun(true);
      },
    );
  };
  return {
    before: (
      <>
        {isOutrun ? <Said intent="warning" sentence={t('templates.outrun')} /> : acts.trouble}
        {isDropping && (
          <Confirm
            title={t('templates.dropTitle')}
            doIt={t(isNew ? 'templates.dropNew' : 'templates.drop')}
            onClose={() => setDropping(false)}
            onDo={() => {
              setDropping(false);
              drop(draft.templateId);
              if (isNew) goOn({ tab: 'contracts', page: 'templates' });
            }}
          >
            <Body1>{isNew ? t('templates.dropNewThen') : t('templates.dropThen', { n: draft.past.length })}</Body1>
          </Confirm>
        )}
      </>
    ),
    primary: (
      <Button appearance="primary" disabled={isStopped} disabledFocusable={acts.isBusy} onClick={save}>
        {t(isNew ? 'templates.save' : 'templates.saveChanges')}
      </Button>
    ),
    quiet: (
      <Button disabledFocusable={acts.isBusy} onClick={() => setDropping(true)}>
        {t(isNew ? 'templates.dropNew' : 'templates.drop')}
      </Button>
    ),
  };
}

/** Lets a draft pass its review, or says why this person may not. */
export function useReviewing(
  detail: TemplateDetail | undefined,
  findings: readonly Finding[],
  sheet: FormSheetView,
  onSaid: DraftFootInput['onSaid'],
): Foot {
  const { t } = useLanguage();
  const { actor } = useWho();
  const acts = useActs(onSaid);
  const [isAsking, setAsking] = useState(false);
  if (!detail) return {};
  const { record, abilities } = detail;
  const { templateId, revision, hash: seen, name, version: n } = record;
  const mayReview = abilities.includes('template.review');
  const denial = denied(templateAuthority, 'template.review', actor, record, { noun: 'template', id: templateId });
  const pass = () => {
    setAsking(false);
    acts.send(command('template.review', { templateId, seen }, revision), () => t('templates.reviewDone', { name, n }));
  };
  return {
    before: (
      <>
        {acts.trouble}
        {!mayReview && denial && <FindingLine finding={denial} />}
        {isAsking && (
          <Confirm
            title={t('templates.reviewTitle', { name, n })}
            doIt={t('templates.review')}
            onDo={pass}
            onClose={() => setAsking(false)}
          >
            <Body1>{t('templates.reviewThen')}</Body1>
          </Confirm>
        )}
      </>
    ),
    primary: mayReview ? (
      <Button
        appearance="primary"
        disabled={isRefused(findings)}
        disabledFocusable={acts.isBusy}
        onClick={() => setAsking(true)}
      >
        {t('templates.review')}
      </Button>
    ) : undefined,
    quiet: sheet.isBeside ? <DrawButton name={name} sheet={sheet} acts={acts} /> : undefined,
  };
}
