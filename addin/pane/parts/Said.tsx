import { makeStyles, MessageBar, MessageBarBody, type MessageBarProps } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';

const useStyles = makeStyles({ place: { outlineStyle: 'none' } });

interface SaidProps {
  readonly sentence: string | undefined;
  readonly intent?: NonNullable<MessageBarProps['intent']>;
  readonly children?: ReactNode;
}

/** What the last act brought, in a sentence. It takes the focus where the act's own place is gone. */
export function Said({ sentence, intent = 'success', children }: SaidProps) {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) place.current?.focus();
  }, [sentence]);
  return sentence === undefined ? null : (
    <div ref={place} tabIndex={-1} className={styles.place}>
      <MessageBar intent={intent} layout="multiline">
        <MessageBarBody>
          {sentence}
          {children}
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}
