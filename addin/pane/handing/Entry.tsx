import { Body1, Checkbox } from '@fluentui/react-components';
import { roles } from '#policy/terms/staff.ts';
import { useLanguage } from '../language.tsx';
import { ShortText } from '../parts/ShortText.tsx';
import { Choices } from './Choices.tsx';
import { useRegions } from './lists.ts';
import { toggled, type StaffDraft } from './staff-draft.ts';

interface EntryProps {
  readonly draft: StaffDraft;
  /** The sign-in is told once, when somebody is entered. */
  readonly isNew: boolean;
  readonly onType: (change: Partial<StaffDraft>) => void;
}

/** The fields of somebody's entry: sign-in, name, roles, regions. */
export function Entry({ draft, isNew, onType }: EntryProps) {
  const { t } = useLanguage();
  const { data: regions = [] } = useRegions();
  return (
    <>
      {isNew && (
        <ShortText
          label={t('people.staffId')}
          hint={t('people.staffIdHint')}
          longest={64}
          required
          value={draft.staffId}
          onType={(staffId) => onType({ staffId })}
        />
      )}
      <ShortText
        label={t('people.name')}
        longest={40}
        required
        value={draft.name}
        onType={(name) => onType({ name })}
      />
      <Choices label={t('people.roles')} required>
        {roles.map((role) => (
          <Checkbox
            key={role}
            label={t(`role.${role}`)}
            checked={draft.roles.includes(role)}
            onChange={() => onType({ roles: toggled(draft.roles, role) })}
          />
        ))}
      </Choices>
      <Choices label={t('people.regions')}>
        {regions.length === 0 && <Body1>{t('people.noRegions')}</Body1>}
        {regions.map(({ record: { regionId, name } }) => (
          <Checkbox
            key={regionId}
            label={name}
            checked={draft.regionIds.includes(regionId)}
            onChange={() => onType({ regionIds: toggled(draft.regionIds, regionId) })}
          />
        ))}
      </Choices>
    </>
  );
}
