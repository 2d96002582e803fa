import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Caption1,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { Finding } from '#policy/finding.ts';
import type { TemplateForm } from '#policy/terms/template.ts';
import { useAnnounce } from '../announcer.tsx';
import { useLanguage } from '../language.tsx';
import { List } from '../parts/List.tsx';
import { corrected, without } from './correcting.ts';
import { PlaceItem } from './PlaceItem.tsx';
import { findingsAt, type PlaceGroup } from './places.ts';
import type { FormSheetView } from './useFormSheet.ts';

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, alignItems: 'baseline' },
  quiet: { color: tokens.colorNeutralForeground2 },
  panel: { margin: 0 },
});

interface PlaceGroupsProps {
  readonly groups: readonly PlaceGroup[];
  readonly findings: readonly Finding[];
  readonly form: TemplateForm;
  readonly sheet: FormSheetView;
  readonly onForm: ((form: TemplateForm) => void) | undefined;
  /** The place that is open, one at a time. */
  readonly openKey: string | undefined;
  readonly onOpen: (key: string | undefined) => void;
}

/** The places by the block they stand in; one is open at a time, and the cursor goes to its cell. */
export function PlaceGroups({ groups, findings, form, sheet, onForm, openKey, onOpen }: PlaceGroupsProps) {
  const styles = useStyles();
  const { t } = useLanguage();
  const announce = useAnnounce();
  const headings: Readonly<Record<PlaceGroup['kind'], (group: PlaceGroup) => string>> = {
    block: ({ heading }) => heading,
    single: () => t('templates.group.single'),
    clause: () => t('templates.group.clause'),
    table: ({ heading }) => t('templates.group.table', { cells: heading }),
  };
  return (
    <Accordion collapsible multiple defaultOpenItems={groups.map(({ key }) => key)}>
      {groups.map((group) => (
        <AccordionItem key={group.key} value={group.key}>
          <AccordionHeader as="h3" size="small">
            <span className={styles.head}>
              <strong>{headings[group.kind](group)}</strong>
              <Caption1 className={styles.quiet}>{t('templates.count', { n: group.places.length })}</Caption1>
            </span>
          </AccordionHeader>
          <AccordionPanel className={styles.panel}>
            <List label={headings[group.kind](group)}>
              {group.places.map((place) => (
                <PlaceItem
                  key={place.key}
                  place={place}
                  findings={findingsAt(place, findings)}
                  isOpen={place.key === openKey}
                  onToggle={() => {
                    onOpen(place.key === openKey ? undefined : place.key);
                    sheet.jump(place.cell);
                  }}
                  onCorrect={onForm && ((correction) => onForm(corrected(form, place.key, correction)))}
                  onRemove={
                    onForm &&
                    (() => {
                      onForm(without(form, place.key));
                      onOpen(undefined);
                      announce(t('templates.removed', { name: place.name }));
                    })
                  }
                />
              ))}
            </List>
          </AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}
