import { Body1, Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { isRefused } from '#policy/finding.ts';
import { parametersOn } from '#policy/parameters.ts';
import type { Contract } from '#policy/terms/contract.ts';
import { useAnnounce } from '../announcer.tsx';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { FindingLine } from '../parts/FindingLine.tsx';
import { Said } from '../parts/Said.tsx';
import { ActTrouble } from '../parts/ActTrouble.tsx';
import {
  copiesDraftOf,
  copiesIn,
  countIn,
  findingsOnCopies,
  heldIn,
  newHolder,
  registerOf,
  type CopiesDraft,
  type HolderDraft,
} from './copies.ts';
import { HolderFields } from './HolderFields.tsx';
import { useAct } from '../parts/useAct.ts';
import { useDraft } from './useDraft.ts';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const longestText = 500;
const mostHolders = 20;

/** 合同份数 (CT-4a): how many originals there are, who holds each, and where the department's own copy is. */
export function CopiesPart({ contract }: { readonly contract: Contract }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const announce = useAnnounce();
  const { today } = useWho();
  const registered = copiesDraftOf(contract, [t('copies.customer'), t('copies.finance')]);
  const { draft, keep: keepDraft, drop } = useDraft('copies', contract.contractId, registered);
  const register = registerOf(contract);
  const keep = (next: CopiesDraft) => keepDraft({ over: register, ...next });
  const isOutrun = (draft.over ?? register) !== register;
  const [isAsked, setAsked] = useState(false);
  const [said, setSaid] = useState<string>();
  const act = useAct('contract');
  const { originals: usual } = parametersOn(today);
  const copies = copiesIn(draft);
  const findings = isAsked && copies ? findingsOnCopies(copies, contract, today) : [];
  const number = countIn(draft.originals);
  const change = (place: number, holder: HolderDraft) =>
    keep({ ...draft, holders: draft.holders.map((each, i) => (i === place ? holder : each)) });
  const save = async () => {
    setAsked(true);
    setSaid(undefined);
    if (!copies || isRefused(findingsOnCopies(copies, contract, today))) return;
    if (!(await act.take('contract.copy', contract, { copies }))) return;
    drop();
    setAsked(false);
    setSaid(t('copies.done', { n: copies.originals }));
    announce(t('copies.done', { n: copies.originals }));
  };
  return (
    <div className={styles.part}>
      <Field
        label={t('copies.originals')}
        validationMessage={number === undefined && isAsked ? t('copies.notANumber') : null}
      >
        <Input
          type="number"
          min={1}
          max={99}
          value={draft.originals}
          onChange={(_, { value }) => keep({ ...draft, originals: value })}
        />
      </Field>
      {number !== undefined && number !== usual && (
        <Field label={t('copies.reason', { n: usual })}>
          <Input
            value={draft.reason}
            maxLength={longestText}
            onChange={(_, { value }) => keep({ ...draft, reason: value })}
          />
        </Field>
      )}
      {draft.holders.map((holder, i) => (
        <HolderFields
          key={i}
          place={i + 1}
          holder={holder}
          isAsked={isAsked}
          onChange={(next) => change(i, next)}
          onRemove={
            draft.holders.length > 1
              ? () => keep({ ...draft, holders: draft.holders.filter((_, place) => place !== i) })
              : undefined
          }
        />
      ))}
      <Body1 className={styles.quiet} role="status">
        {t('copies.sum', { held: heldIn(draft), n: number ?? 0 })}
      </Body1>
      <Button
        disabled={draft.holders.length >= mostHolders}
        onClick={() => keep({ ...draft, holders: [...draft.holders, newHolder] })}
      >
        {t('copies.add')}
      </Button>
      <Field label={t('copies.keptAt')} hint={t('copies.keptAtHint')}>
        <Input
          value={draft.keptAt}
          maxLength={longestText}
          onChange={(_, { value }) => keep({ ...draft, keptAt: value })}
        />
      </Field>
      {findings.map((finding, i) => (
        <FindingLine key={i} finding={finding} />
      ))}
      {isOutrun && (
        <>
          <Said intent="warning" sentence={t('copies.changed')} />
          <Button onClick={drop}>{t('copies.takeTheirs')}</Button>
        </>
      )}
      <ActTrouble act={act} />
      <Said sentence={said} />
      <Button disabledFocusable={act.isPending} onClick={() => void save()}>
        {t('copies.save')}
      </Button>
    </div>
  );
}
