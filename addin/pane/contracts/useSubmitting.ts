import { useRef, useState } from 'react';
import { ulid } from 'ulid';
import { submit } from '#addin/sheet/contract/submit.ts';
import { forms } from '#addin/sheet/forms.ts';
import type { Contract } from '#policy/terms/contract.ts';
import type { PlainPhrase } from '#addin/words/speak.ts';
import type { Result } from '../../wire.ts';
import { useAnnounce } from '../announcer.tsx';
import { useLanguage } from '../language.tsx';
import { useCommands } from '../queries.ts';
import type { Work } from './useWork.ts';

const outcome = ({ stage }: Contract): PlainPhrase => {
  if (stage === 'reviewing') return 'submit.toReview';
  return stage === 'rechecking' ? 'submit.toRecheck' : 'submit.unchanged';
};

/** 提交 from a sheet: how it went, and why the last one was turned away. */
export interface Submitting {
  readonly turnedAway: Result | undefined;
  readonly submit: () => void;
}

interface Occasion {
  readonly contract: Contract;
  readonly sheetId: string;
  readonly work: Work;
  readonly onSaid: (sentence: string | undefined) => void;
}

export function useSubmitting({ contract, sheetId, work, onSaid }: Occasion): Submitting {
  const { t } = useLanguage();
  const announce = useAnnounce();
  const { mutateAsync } = useCommands();
  const [turnedAway, setTurnedAway] = useState<Result>();
  /** The same until an answer came: an answer that was lost is then asked for again, and nothing is sent twice. */
  const commandId = useRef<string>(undefined);
  const send = async (): Promise<void> => {
    setTurnedAway(undefined);
    onSaid(undefined);
    commandId.current ??= ulid();
    const submission = { contract, sheetId, commandId: commandId.current };
    const { result, trouble } = await submit(forms, { commands: mutateAsync }, submission);
    commandId.current = undefined;
    if (!result?.ok) {
      setTurnedAway(result);
      announce(t('submit.refused'));
      return;
    }
    const sentence = t(outcome(result.record as Contract)) + (trouble ? t('contract.codeTrouble') : '');
    announce(sentence);
    onSaid(sentence);
  };
  return { turnedAway, submit: () => work.run('submit.sending', send) };
}
