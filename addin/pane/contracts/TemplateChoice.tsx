import { Button, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useLanguage } from '../language.tsx';
import { Loading } from '../parts/Loading.tsx';
import { Note } from '../parts/Note.tsx';
import { useTrouble } from '../parts/trouble.ts';
import { useTemplates } from '../queries.ts';
import { isInForce } from '../templates/versions.ts';

interface TemplateChoiceProps {
  readonly templateId: string | undefined;
  readonly onChoose: (templateId: string) => void;
}

/** One of the templates in force, each in its newest reviewed version (CT-3a). */
export function TemplateChoice({ templateId = '', onChoose }: TemplateChoiceProps) {
  const { t } = useLanguage();
  const says = useTrouble();
  const { data, error, refetch } = useTemplates();
  if (!data && error)
    return <Note title={says(error)} action={<Button onClick={() => void refetch()}>{t('action.again')}</Button>} />;
  if (!data) return <Loading lines={2} />;
  const usable = data.filter(({ record }) => isInForce(record, data));
  if (usable.length === 0) return <Note title={t('contracts.noTemplate')} hint={t('contracts.noTemplateHint')} />;
  return (
    <Field label={t('contracts.template')}>
      <RadioGroup value={templateId} onChange={(_, { value }) => onChoose(value)}>
        {usable.map(({ record: { templateId: value, name, version } }) => (
          <Radio key={value} value={value} label={t('contracts.version', { name, version: String(version) })} />
        ))}
      </RadioGroup>
    </Field>
  );
}
