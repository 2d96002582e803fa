import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Finding } from '#policy/finding.ts';
import type { TemplateForm } from '#policy/terms/template.ts';
import { useAnnounce } from '../announcer.tsx';
import { useLanguage } from '../language.tsx';
import { useNavigation } from '../navigation.tsx';
import { FindingLine } from '../parts/FindingLine.tsx';
import { Said } from '../parts/Said.tsx';
import { Screen } from '../parts/Screen.tsx';
import { TopLine } from '../parts/TopLine.tsx';
import { useTrouble } from '../parts/trouble.ts';
import { withPlaceAt } from './correcting.ts';
import { FixedTexts } from './FixedTexts.tsx';
import { Legend } from './Legend.tsx';
import { groupsOf, placeCount } from './places.ts';
import { PlaceGroups } from './PlaceGroups.tsx';
import type { Foot } from './useDraftFoot.tsx';
import type { FormSheetView } from './useFormSheet.ts';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface FormViewProps {
  readonly title: string;
  readonly tag: ReactNode;
  readonly small: ReactNode;
  readonly said: string | undefined;
  readonly form: TemplateForm;
  readonly findings: readonly Finding[];
  readonly sheet: FormSheetView;
  /** Missing where nothing can be corrected. */
  readonly onForm?: (form: TemplateForm) => void;
  readonly undo?: ReactNode;
  readonly foot: Foot;
  readonly children?: ReactNode;
}

/** A form as it is understood: what is found at which cell, by block, with its tables and its fixed texts. */
export function FormView(props: FormViewProps) {
  const { title, tag, small, said, form, findings, sheet, onForm, undo, foot, children } = props;
  const styles = useStyles();
  const { t } = useLanguage();
  const { goOn } = useNavigation();
  const [openKey, setOpenKey] = useState<string>();
  const counts = { places: placeCount(form), tables: form.tables.length, clauses: form.clauses.length };
  return (
    <Screen {...foot}>
      <TopLine title={title} onBack={() => goOn({ tab: 'contracts', page: 'templates' })}>
        {tag}
      </TopLine>
      {small && <Caption1 className={styles.quiet}>{small}</Caption1>}
      <Said sentence={said} />
      {children}
      <div className={styles.line}>
        <Body1>{t('templates.found', counts)}</Body1>
        {undo}
      </div>
      <Legend sheet={sheet} />
      {findings
        .filter(({ where: { field } }) => field === undefined)
        .map((finding) => (
          <FindingLine key={finding.by} finding={finding} />
        ))}
      <PlaceGroups
        groups={groupsOf(form)}
        findings={findings}
        form={form}
        sheet={sheet}
        onForm={onForm}
        openKey={openKey}
        onOpen={setOpenKey}
      />
      {onForm && sheet.sheetId !== undefined && (
        <AddPlace form={form} sheet={sheet} onForm={onForm} onOpen={setOpenKey} />
      )}
      <FixedTexts texts={form.clauses} onJump={sheet.sheetId === undefined ? undefined : sheet.jump} />
    </Screen>
  );
}

interface AddPlaceProps {
  readonly form: TemplateForm;
  readonly sheet: FormSheetView;
  readonly onForm: (form: TemplateForm) => void;
  readonly onOpen: (key: string) => void;
}

/** Adds the place that was missed: the one the cursor is on. */
function AddPlace({ form, sheet, onForm, onOpen }: AddPlaceProps) {
  const { t } = useLanguage();
  const announce = useAnnounce();
  const says = useTrouble();
  const [said, setSaid] = useState<{ readonly sentence: string; readonly intent: 'success' | 'warning' }>();
  const tell = (sentence: string, intent: 'success' | 'warning') => {
    setSaid({ sentence, intent });
    announce(sentence);
  };
  const add = async () => {
    const { sheetId, cell } = await sheet.selected();
    if (sheetId !== sheet.sheetId) {
      tell(t('templates.otherSheet'), 'warning');
      return;
    }
    const added = withPlaceAt(form, cell);
    const name = groupsOf(added.form)
      .flatMap(({ places }) => places)
      .find(({ key }) => key === added.key)?.name;
    onForm(added.form);
    onOpen(added.key);
    const gaps = { cell, name: name === undefined || name === '' ? t('templates.unnamed') : name };
    tell(t(added.isNew ? 'templates.added' : 'templates.already', gaps), added.isNew ? 'success' : 'warning');
  };
  return (
    <>
      {said && <Said {...said} />}
      <Button onClick={() => void add().catch((error: unknown) => tell(says(error), 'warning'))}>
        {t('templates.add')}
      </Button>
    </>
  );
}
