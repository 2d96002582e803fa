import { Body1, Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { clockOf } from '#policy/day.ts';
import { useAnnounce } from '../announcer.tsx';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { useNavigation } from '../navigation.tsx';
import { Said } from '../parts/Said.tsx';
import { Screen } from '../parts/Screen.tsx';
import { TopLine } from '../parts/TopLine.tsx';
import { useTrouble } from '../parts/trouble.ts';
import { useAtSheet } from '../sheet-context.tsx';
import type { PlainPhrase } from '#addin/words/speak.ts';
import type { CodeVerdict } from './code-verdict.ts';
import { ContractHead } from './ContractHead.tsx';
import { useCodeCheck, type CodeFinding } from './useCodeCheck.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

const longestCode = 120;
const toTheMinute = 16;

const verdicts: Readonly<Record<CodeVerdict, PlainPhrase>> = {
  approved: 'code.approved',
  altered: 'code.altered',
  submitted: 'code.submitted',
  other: 'code.other',
  older: 'code.older',
  draft: 'code.draft',
};

const without = { noCode: 'code.noCode', unknown: 'code.unknown', bare: 'code.bare' } as const;

const phraseOf = (finding: CodeFinding): PlainPhrase => {
  if (finding.kind !== 'verdict') return without[finding.kind];
  return finding.verdict === 'approved' && finding.isRead ? 'code.approvedRead' : verdicts[finding.verdict];
};

/** 核对码: whether the sheet in hand is the approved content. */
export function CodeCheck() {
  const styles = useStyles();
  const { t } = useLanguage();
  const says = useTrouble();
  const announce = useAnnounce();
  const { back, go } = useNavigation();
  const { place } = useAtSheet();
  const [text, setText] = useState('');
  const check = useCodeCheck();
  const { finding, error, isAsking } = check;
  const sentence = finding && t(phraseOf(finding));
  useEffect(() => {
    if (sentence !== undefined) announce(sentence);
  }, [sentence, announce]);
  return (
    <Screen
      primary={
        <Button
          appearance="primary"
          disabled={text.trim() === ''}
          disabledFocusable={isAsking}
          onClick={() => void check.typed(text)}
        >
          {t('code.do')}
        </Button>
      }
      quiet={
        place === 'excel' && (
          <Button disabledFocusable={isAsking} onClick={() => void check.sheet(setText)}>
            {t('code.fromSheet')}
          </Button>
        )
      }
    >
      <TopLine title={t('code.title')} onBack={back ?? (() => go({ tab: 'contracts' }))} />
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== '') void check.typed(text);
        }}
      >
        <Field label={t('code.label')} hint={t('code.hint')}>
          <Input value={text} maxLength={longestCode} onChange={(_, { value }) => setText(value)} />
        </Field>
      </form>
      {error != null && <Said intent="error" sentence={says(error)} />}
      {finding && <Answer finding={finding} sentence={sentence ?? ''} />}
    </Screen>
  );
}

function Answer({ finding, sentence }: { readonly finding: CodeFinding; readonly sentence: string }) {
  const { t } = useLanguage();
  const { people, actor } = useWho();
  const { go } = useNavigation();
  if (finding.kind !== 'verdict') return <Said intent="warning" sentence={sentence} />;
  const { contract, verdict } = finding;
  const { approval, contractId } = contract;
  const seesToPaper = actor.roles.includes('assistant') || actor.roles.includes('finance');
  return (
    <>
      <Said intent={verdict === 'approved' ? 'success' : 'warning'} sentence={sentence} />
      <Body1>{contract.customerName}</Body1>
      <ContractHead contract={contract} />
      {approval && (
        <Body1>
          {t('code.approvedBy', {
            who: people[approval.byId] ?? t('person.unknown'),
            at: clockOf(approval.at).slice(0, toTheMinute),
          })}
        </Body1>
      )}
      <Button onClick={() => go({ tab: seesToPaper ? 'filing' : 'contracts', contractId })}>{t('code.open')}</Button>
    </>
  );
}
