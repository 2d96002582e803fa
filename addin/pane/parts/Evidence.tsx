import { Body1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CustomerDetail } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { CandidateCard } from './CandidateCard.tsx';
import { CardFields } from './CardFields.tsx';
import { Said } from './Said.tsx';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
});

/** 查证: everybody on file who is like the report, held against it; says so when it changes while it is looked at. */
export function Evidence({ detail: { record, candidates = [], evidence } }: { readonly detail: CustomerDetail }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const [first] = useState(evidence);
  return (
    <>
      <Said intent="warning" sentence={evidence === first ? undefined : t('approvals.changed')} />
      {candidates.length === 0 ? (
        <>
          <Body1>{t('approvals.noCandidates')}</Body1>
          <CardFields card={record} />
        </>
      ) : (
        <>
          <Subtitle2 as="h3">{t('approvals.candidates', { n: candidates.length })}</Subtitle2>
          <ul className={styles.list}>
            {candidates.map((candidate) => (
              <CandidateCard key={candidate.customerId} report={record} candidate={candidate} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}
