import { Body1, Button, Caption1, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { keysOf } from '#policy/keys-of.ts';
import { useHouse } from '../house.tsx';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { useNavigation } from '../navigation.tsx';
import { Listing } from '../parts/Listing.tsx';
import { Said } from '../parts/Said.tsx';
import { Screen } from '../parts/Screen.tsx';
import { TopLine } from '../parts/TopLine.tsx';
import { useAtSheet } from '../sheet-context.tsx';
import { useActs } from '../useActs.tsx';
import { crossingOf, crossingSheet, sides, valueName, type Side } from './cross.ts';
import { CrossTable } from './CrossTable.tsx';

const useStyles = makeStyles({
  sides: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, '& > *': { flex: '1 1 120px' } },
  narrow: { minWidth: 0, width: '100%' },
});

/** 客户分类 (CF-4.2): the customers of the company from two sides at a time, and as a sheet with its charts. */
export function CrossView() {
  const styles = useStyles();
  const { t, say } = useLanguage();
  const { today } = useWho();
  const { server } = useHouse();
  const { back } = useNavigation();
  const { place } = useAtSheet();
  const view = useQuery({ queryKey: ['crossview'], queryFn: server.crossview });
  const [down, setDown] = useState<Side>('volume');
  const [across, setAcross] = useState<Side>('time');
  const [said, setSaid] = useState<string>();
  const acts = useActs(setSaid);
  const cells = view.data ?? [];
  const crossing = crossingOf(cells, down, across);
  const sideName = (side: Side) => t(sides[side].label);
  const nameOf = (side: Side, value: string) => {
    const name = valueName(side, value);
    return name ? say(name) : t('classes.unsaid');
  };
  const draw = () =>
    acts.work(async () => {
      const { drawFigures } = await import('#addin/sheet/figures.ts');
      const title = t('classes.crossing', { down: sideName(down), across: sideName(across) });
      const words = {
        sheetName: t('classes.title'),
        title,
        count: t('classes.count'),
        money: t('classes.money'),
        total: t('classes.total'),
        note: t('classes.note', { today }),
        sideName,
        nameOf,
      };
      await drawFigures(crossingSheet(crossing, { down, across }, words));
      return t('classes.drawn');
    });
  const choice = (label: string, value: Side, onChoose: (side: Side) => void) => (
    <Field label={label}>
      <Select
        className={styles.narrow}
        value={value}
        onChange={(_, { value: chosen }) => onChoose(keysOf(sides).find((side) => side === chosen) ?? value)}
      >
        {keysOf(sides).map((side) => (
          <option key={side} value={side}>
            {sideName(side)}
          </option>
        ))}
      </Select>
    </Field>
  );
  return (
    <Screen
      primary={
        place === 'excel' &&
        cells.length > 0 && (
          <Button appearance="primary" disabledFocusable={acts.isBusy} onClick={draw}>
            {t('classes.draw')}
          </Button>
        )
      }
    >
      <TopLine title={t('classes.title')} onBack={back} />
      <Body1>{t('classes.what')}</Body1>
      <Said sentence={said} />
      {acts.trouble}
      <div className={styles.sides}>
        {choice(t('classes.down'), down, setDown)}
        {choice(t('classes.across'), across, setAcross)}
      </div>
      <Listing
        queue={{ ...view, lines: view.data }}
        isEmpty={cells.length === 0}
        title={t('classes.empty')}
        hint={t('classes.emptyHint')}
      >
        <CrossTable crossing={crossing} nameOf={nameOf} down={down} across={across} />
        <Caption1>{t('classes.note', { today })}</Caption1>
      </Listing>
    </Screen>
  );
}
