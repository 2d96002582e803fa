import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { Loading } from '../parts/Loading.tsx';
import { Note } from '../parts/Note.tsx';
import { Said } from '../parts/Said.tsx';
import { useTrouble } from '../parts/trouble.ts';
import { useLoads } from './lists.ts';

interface HeirChoiceProps {
  /** Who holds it now. */
  readonly ownerId: string;
  readonly value: string;
  readonly onChoose: (staffId: string) => void;
}

/** Who may take over, each beside what they hold already (CF-2.4). */
export function HeirChoice({ ownerId, value, onChoose }: HeirChoiceProps) {
  const { t } = useLanguage();
  const says = useTrouble();
  const { staffId: me } = useWho().actor;
  const { data: loads, error } = useLoads();
  if (error) return <Said intent="error" sentence={says(error)} />;
  if (!loads) return <Loading lines={3} />;
  const heirs = loads.filter(({ staffId, hasLeft }) => !hasLeft && staffId !== ownerId && staffId !== me);
  if (heirs.length === 0) return <Note title={t('handing.noHeir')} hint="" />;
  return (
    <Field label={t('handing.heir')} required>
      <RadioGroup value={value} onChange={(_, { value: staffId }) => onChoose(staffId)}>
        {heirs.map(({ staffId, ...load }) => (
          <Radio key={staffId} value={staffId} label={t('handing.load', load)} />
        ))}
      </RadioGroup>
    </Field>
  );
}
