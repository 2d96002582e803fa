import { Link, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { useNavigation } from '../navigation.tsx';
import { useGolive } from './useGolive.ts';

/** On the manager's first screen, as long as the department is not live: that it is not, and the way to its preparation. */
export function GoliveNote() {
  const { t } = useLanguage();
  const { go } = useNavigation();
  const isManager = useWho().actor.roles.includes('manager');
  const { data: now } = useGolive();
  if (!isManager || !now || now.isLive) return null;
  return (
    <MessageBar layout="multiline">
      <MessageBarBody>
        {t(now.record ? 'golive.noteReopened' : 'golive.note')}{' '}
        <Link as="button" inline onClick={() => go({ tab: 'more', page: 'golive' })}>
          {t('golive.title')}
        </Link>
      </MessageBarBody>
    </MessageBar>
  );
}
