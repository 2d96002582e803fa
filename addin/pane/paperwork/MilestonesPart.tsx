import { Badge, Body1, Body1Strong, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { isRefused } from '#policy/finding.ts';
import { milestoneKinds, type Milestone } from '#policy/terms/contract.ts';
import type { ContractDetail } from '../../wire.ts';
import { useAnnounce } from '../announcer.tsx';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { useSpotOn, type Spot } from '../navigation.tsx';
import { FindingLine } from '../parts/FindingLine.tsx';
import { List } from '../parts/List.tsx';
import { Said } from '../parts/Said.tsx';
import { CloseContract } from './CloseContract.tsx';
import { MilestoneForm } from './MilestoneForm.tsx';
import { findingsOnMilestone } from './milestones.ts';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  milestone: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  words: { flex: '1 1 120px', minWidth: 0, display: 'flex', flexDirection: 'column' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** 履行节点 (DM-13): what a signed contract still owes and when; whoever may, records that it was done and closes the contract. */
export function MilestonesPart({ detail }: { readonly detail: ContractDetail }) {
  const styles = useStyles();
  const { t, say } = useLanguage();
  const announce = useAnnounce();
  const { openKind, setOpenKind, comes } = useOpened(detail);
  const [said, setSaid] = useState<string>();
  const { record, abilities, before } = detail;
  const milestones = record.milestones ?? [];
  if (milestones.length === 0) return <Body1>{t('milestone.none')}</Body1>;
  const tell = (sentence: string) => {
    setSaid(sentence);
    announce(sentence);
  };
  return (
    <div className={styles.part}>
      <List label={t('milestone.title')}>
        {milestones.map((milestone) => (
          <li key={milestone.kind} ref={comes(milestone.kind)} className={styles.milestone}>
            <MilestoneLine
              detail={detail}
              milestone={milestone}
              isOpen={openKind === milestone.kind}
              onOpen={setOpenKind}
              onDone={(done) => {
                setOpenKind(undefined);
                tell(
                  t(done.doneOn === undefined ? 'milestone.reopened' : 'milestone.done', {
                    kind: say(milestoneKinds[done.kind]),
                  }),
                );
              }}
            />
          </li>
        ))}
      </List>
      <Said sentence={said} />
      {abilities.includes('contract.close') && (
        <CloseContract contract={record} isOpen={!isRefused(before['contract.close'] ?? [])} onClosed={tell} />
      )}
    </div>
  );
}

/** Which milestone is being recorded: the one that somebody came for, which is brought before them, or one they chose. */
function useOpened({ record: { contractId }, abilities }: ContractDetail) {
  const spot = useSpotOn('contracts');
  const cameFor = spot.contractId === contractId && abilities.includes('contract.reach') ? spot.milestone : undefined;
  const [openKind, setOpenKind] = useState<Milestone['kind']>();
  const [seen, setSeen] = useState<Spot>();
  const line = useRef<HTMLLIElement>(null);
  if (spot !== seen) {
    setSeen(spot);
    if (cameFor) setOpenKind(cameFor);
  }
  useEffect(() => line.current?.scrollIntoView({ block: 'center' }), [spot]);
  return { openKind, setOpenKind, comes: (kind: Milestone['kind']) => (kind === cameFor ? line : null) };
}

interface MilestoneLineProps {
  readonly detail: ContractDetail;
  readonly milestone: Milestone;
  readonly isOpen: boolean;
  readonly onOpen: (kind: Milestone['kind'] | undefined) => void;
  readonly onDone: (milestone: Milestone) => void;
}

function MilestoneLine({ detail: { record, abilities }, milestone, isOpen, onOpen, onDone }: MilestoneLineProps) {
  const styles = useStyles();
  const { t, say } = useLanguage();
  const { today } = useWho();
  const { kind, dueOn, doneOn } = milestone;
  const late = findingsOnMilestone(record, milestone, today).filter(({ level }) => level === 'flag');
  return (
    <>
      <div className={styles.line}>
        <div className={styles.words}>
          <Body1Strong>{say(milestoneKinds[kind])}</Body1Strong>
          <Body1 className={styles.quiet}>
            {doneOn === undefined ? t('milestone.due', { day: dueOn }) : t('milestone.both', { dueOn, doneOn })}
          </Body1>
        </div>
        {doneOn !== undefined && (
          <Badge appearance="tint" color={late.length > 0 ? 'warning' : 'success'}>
            {t(late.length > 0 ? 'milestone.isLate' : 'milestone.isDone')}
          </Badge>
        )}
        {abilities.includes('contract.reach') && !isOpen && (
          <Button
            size="small"
            aria-label={t('milestone.recordOf', { kind: say(milestoneKinds[kind]) })}
            onClick={() => onOpen(kind)}
          >
            {t(doneOn === undefined ? 'milestone.record' : 'milestone.change')}
          </Button>
        )}
      </div>
      {doneOn === undefined && late.map((finding, i) => <FindingLine key={i} finding={finding} />)}
      {isOpen && (
        <MilestoneForm
          contract={record}
          milestone={milestone}
          today={today}
          onDone={onDone}
          onClose={() => onOpen(undefined)}
        />
      )}
    </>
  );
}
