import { Body1Strong, makeStyles, tokens } from '@fluentui/react-components';
import { CellLink } from '../parts/CellLink.tsx';
import { SpacedList } from '../parts/SpacedList.tsx';
import { ItemBody } from './ItemBody.tsx';
import type { Item } from './items.ts';
import { useItemName } from './useItemName.ts';

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: tokens.spacingHorizontalS },
});

interface ReadItemsProps {
  readonly items: readonly Item[];
  readonly jump: ((cell: string) => void) | undefined;
}

/** The whole contract to read, item by item. */
export function ReadItems({ items, jump }: ReadItemsProps) {
  const styles = useStyles();
  const nameOf = useItemName();
  return (
    <SpacedList>
      {items.map((item) => (
        <li key={item.token}>
          <div className={styles.head}>
            <Body1Strong>{nameOf(item)}</Body1Strong>
            <CellLink cell={item.cell} jump={jump} />
          </div>
          <ItemBody item={item} />
        </li>
      ))}
    </SpacedList>
  );
}
