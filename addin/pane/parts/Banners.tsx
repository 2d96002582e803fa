import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useHouse, useIsReached, useIsReplaced } from '../house.tsx';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { useAtSheet } from '../sheet-context.tsx';
import { useSheet } from '../useSheet.ts';
import { useSignInFault } from './sign-in-fault.ts';

const useStyles = makeStyles({ banners: { flexShrink: 0, display: 'flex', flexDirection: 'column' } });

interface BannersProps {
  readonly isStill: boolean;
  readonly isOutOfDate: boolean;
}

/** What holds for every screen: signed out, offline, a cell being edited, no Excel, a newer edition. */
export function Banners({ isStill, isOutOfDate }: BannersProps) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { identity } = useHouse();
  const isReached = useIsReached();
  const { place, ribbon } = useAtSheet();
  const { roles } = useWho().actor;
  const isReplaced = useIsReplaced();
  const fault = useSignInFault();
  const isWaiting = useSheet()?.state.isWaiting ?? false;
  return (
    <div className={styles.banners}>
      {!isStill && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{t('banner.signedOut')}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={() => void identity.signIn()}>{t('person.signInAgain')}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {fault !== undefined && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{fault}</MessageBarBody>
        </MessageBar>
      )}
      {!isReached && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t('banner.offline')}</MessageBarBody>
        </MessageBar>
      )}
      {isWaiting && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t('banner.cellEdit')}</MessageBarBody>
        </MessageBar>
      )}
      {place === 'elsewhere' && (
        <MessageBar layout="multiline">
          <MessageBarBody>{t('banner.noExcel')}</MessageBarBody>
        </MessageBar>
      )}
      {ribbon.wish && !roles.includes('salesperson') && (
        <MessageBar layout="multiline">
          <MessageBarBody>{t('banner.notForYou')}</MessageBarBody>
        </MessageBar>
      )}
      {(isReplaced || isOutOfDate) && (
        <MessageBar layout="multiline">
          <MessageBarBody>{t(isReplaced ? 'banner.newRelease' : 'banner.newEdition')}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={() => location.reload()}>{t('action.reload')}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
