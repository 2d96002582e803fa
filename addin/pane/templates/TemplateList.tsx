import { Button, Caption1, makeStyles, Subtitle2 } from '@fluentui/react-components';
import { useState } from 'react';
import { ulid } from 'ulid';
import { forms } from '#addin/sheet/forms.ts';
import { templateAuthority } from '#policy/authority/template.ts';
import type { TemplateLine } from '../../wire.ts';
import { useAnnounce } from '../announcer.tsx';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { useNavigation } from '../navigation.tsx';
import { List } from '../parts/List.tsx';
import { Loading } from '../parts/Loading.tsx';
import { Note } from '../parts/Note.tsx';
import { QueueRow } from '../parts/QueueRow.tsx';
import { Said } from '../parts/Said.tsx';
import { Screen } from '../parts/Screen.tsx';
import { TopLine } from '../parts/TopLine.tsx';
import { useTrouble } from '../parts/trouble.ts';
import { useTemplates } from '../queries.ts';
import { useAtSheet } from '../sheet-context.tsx';
import { freshDraft, type TemplateDraft } from './draft.ts';
import { placeCount } from './places.ts';
import { TemplateTag, UnsavedTag } from './TemplateTag.tsx';
import { useDrafts } from './useDrafts.ts';
import { useSheetIds } from './useFormSheet.ts';
import { byName, isInForce } from './versions.ts';
import { VersionLine } from './VersionLine.tsx';

const useStyles = makeStyles({
  name: { display: 'flex', flexDirection: 'column' },
  heading: { margin: 0 },
});

/** Reads the active sheet as a form, keeps what was found as an unsaved draft, and opens it. */
function useRegistering() {
  const { t } = useLanguage();
  const announce = useAnnounce();
  const { go } = useNavigation();
  const { keep } = useDrafts();
  const { remember } = useSheetIds();
  const [isReading, setReading] = useState(false);
  const [trouble, setTrouble] = useState<unknown>();
  const read = async () => {
    setReading(true);
    setTrouble(undefined);
    announce(t('templates.reading'));
    try {
      const { sheetId, map } = await forms.read();
      const draft = freshDraft(ulid(), map);
      keep(draft);
      remember(draft.templateId, sheetId);
      go({ tab: 'contracts', templateId: draft.templateId });
    } catch (error) {
      setTrouble(error);
    } finally {
      setReading(false);
    }
  };
  return { isReading, trouble, register: () => void read() };
}

/** 合同模板: the versions there are, and registering another from the sheet. */
export function TemplateList() {
  const { t } = useLanguage();
  const { actor } = useWho();
  const { goOn } = useNavigation();
  const { place } = useAtSheet();
  const says = useTrouble();
  const { isReading, trouble, register } = useRegistering();
  const fresh = { stage: 'draft', drafterId: actor.staffId } as const;
  const isKeeper = templateAuthority['template.register'].test(actor, fresh) === undefined;
  return (
    <Screen
      primary={
        isKeeper &&
        place === 'excel' && (
          <Button appearance="primary" disabledFocusable={isReading} onClick={register}>
            {t(isReading ? 'templates.reading' : 'templates.register')}
          </Button>
        )
      }
    >
      <TopLine title={t('templates.title')} onBack={() => goOn({ tab: 'contracts' })} />
      {trouble !== undefined && <Said intent="error" sentence={says(trouble)} />}
      <Fresh />
      <Versions isKeeper={isKeeper} />
      {isKeeper && place === 'elsewhere' && <Caption1>{t('templates.noBook')}</Caption1>}
    </Screen>
  );
}

/** What is being registered and not saved yet. */
function Fresh() {
  const { t } = useLanguage();
  const { go } = useNavigation();
  const fresh = Object.values(useDrafts().drafts).filter(({ basedOn }) => basedOn === 0);
  if (fresh.length === 0) return null;
  return (
    <List label={t('templates.fresh')}>
      {fresh.map(({ templateId, name, form }: TemplateDraft) => (
        <QueueRow
          key={templateId}
          name={name || t('templates.unnamed')}
          small={`${t('templates.fresh')} · ${t('templates.count', { n: placeCount(form) })}`}
          tag={<UnsavedTag />}
          onOpen={() => go({ tab: 'contracts', templateId })}
        />
      ))}
    </List>
  );
}

function Versions({ isKeeper }: { readonly isKeeper: boolean }) {
  const { t } = useLanguage();
  const says = useTrouble();
  const { data: lines, error, refetch } = useTemplates();
  if (!lines && error)
    return <Note title={says(error)} action={<Button onClick={() => void refetch()}>{t('action.again')}</Button>} />;
  if (!lines) return <Loading lines={4} />;
  if (lines.length === 0)
    return <Note title={t('templates.empty')} hint={t(isKeeper ? 'templates.emptyHint' : 'templates.emptyReader')} />;
  return byName(lines).map(({ name, versions }) => <Named key={name} name={name} versions={versions} />);
}

/** All versions of one name, the newest first. */
function Named({ name, versions }: { readonly name: string; readonly versions: readonly TemplateLine[] }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { go } = useNavigation();
  const { drafts } = useDrafts();
  return (
    <section className={styles.name}>
      <Subtitle2 as="h3" className={styles.heading}>
        {name}
      </Subtitle2>
      <List label={name}>
        {versions.map(({ record }) => (
          <QueueRow
            key={record.templateId}
            name={t('templates.version', { n: record.version })}
            small={<VersionLine record={record} />}
            tag={
              drafts[record.templateId] ? (
                <UnsavedTag />
              ) : (
                <TemplateTag stage={record.stage} isInForce={isInForce(record, versions)} />
              )
            }
            onOpen={() => go({ tab: 'contracts', templateId: record.templateId })}
          />
        ))}
      </List>
    </section>
  );
}
