import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '#policy/finding.ts';
import type { Place } from '#policy/form/places.ts';
import { useLanguage } from '../language.tsx';
import { FindingLine } from '../parts/FindingLine.tsx';
import { List } from '../parts/List.tsx';
import { FindingPlaces } from './FindingPlaces.tsx';
import { grouped, type FindingGroup } from './grouped.ts';

const useStyles = makeStyles({
  group: { paddingBottom: tokens.spacingVerticalM },
  button: { alignSelf: 'flex-start', maxWidth: '100%' },
});

interface CheckFindingsProps {
  readonly findings: readonly Finding[];
  /** What might be a strike, by its cell. */
  readonly halfStruck: ReadonlyMap<string, readonly Place[]>;
  readonly onJump: (cell: string) => void;
  readonly onStrike: (places: readonly Place[]) => void;
}

/** What the policy says of the sheet, by what to do about it; a click goes to the cell, and what one click can mend has it. */
export function CheckFindings({ findings, ...doing }: CheckFindingsProps) {
  const styles = useStyles();
  const { t } = useLanguage();
  if (findings.length === 0) return null;
  return (
    <List label={t('check.findings')}>
      {grouped(findings).map((group) => (
        <li key={group.key} className={styles.group}>
          <Group group={group} {...doing} />
        </li>
      ))}
    </List>
  );
}

function Group({
  group: { first, all },
  halfStruck,
  onJump,
  onStrike,
}: Omit<CheckFindingsProps, 'findings'> & { readonly group: FindingGroup }) {
  const styles = useStyles();
  const { t, say } = useLanguage();
  const [isWhole, setWhole] = useState(false);
  const places = all.flatMap(({ where: { cell } }) => (cell === undefined ? [] : (halfStruck.get(cell) ?? [])));
  const title = all.length > 1 ? t('check.places', { n: all.length }) : say(first.reason);
  return (
    <FindingLine finding={first} title={title}>
      <FindingPlaces findings={all} isWhole={isWhole} onWhole={() => setWhole(true)} onJump={onJump} />
      {places.length > 0 && (
        <Button className={styles.button} size="small" onClick={() => onStrike(places)}>
          {places.length > 1 ? t('check.toSlashAll', { n: places.length }) : t('check.toSlash')}
        </Button>
      )}
    </FindingLine>
  );
}
