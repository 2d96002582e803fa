import { useLanguage } from '../language.tsx';
import { Switch } from '../parts/Switch.tsx';
import type { useFilingQueues, FilingKind } from './useFilingQueues.ts';

const labels = {
  customers: 'papers.customers',
  verify: 'card.toVerify',
  toSign: 'papers.toSign',
  toFile: 'papers.toFile',
} as const satisfies Record<FilingKind, string>;

type FilingKindsProps = Pick<ReturnType<typeof useFilingQueues>, 'queues' | 'kinds' | 'kind' | 'choose'>;

/** Which kind of work is looked at, each with its number; nothing to choose where there is one kind. */
export function FilingKinds({ queues, kinds, kind, choose }: FilingKindsProps) {
  const { t } = useLanguage();
  if (kinds.length < 2) return null;
  return (
    <Switch
      label={t('papers.kinds')}
      names={kinds}
      shown={kind}
      nameOf={(name) => t(labels[name], { n: queues[name].lines?.length ?? 0 })}
      onChoose={choose}
    />
  );
}
