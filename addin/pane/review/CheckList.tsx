import { Accordion } from '@fluentui/react-components';
import type { PlainPhrase } from '#addin/words/speak.ts';
import { useLanguage } from '../language.tsx';
import { Fold } from '../parts/Fold.tsx';
import { SpacedList } from '../parts/SpacedList.tsx';
import { ItemRow, type Triggered } from './ItemRow.tsx';
import { groupsOf, type Item, type ItemGroup } from './items.ts';
import { useArrows } from './useArrows.ts';
import { useItemName } from './useItemName.ts';
import type { Goal } from './useOpenGroups.ts';

const kinds: Readonly<Record<Item['kind'], PlainPhrase>> = {
  clause: 'items.clause',
  line: 'items.line',
  place: 'items.place',
  added: 'items.added',
};

interface CheckListProps {
  readonly items: readonly Item[];
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (token: string, isTicked: boolean) => void;
  readonly triggeredBy: (item: Item) => readonly Triggered[];
  /** What has to change, by place. */
  readonly reasons: Readonly<Record<string, string>>;
  readonly onReason: (key: string, reason: string | undefined) => void;
  readonly goal: Goal | undefined;
  readonly open: readonly string[];
  readonly onOpen: (groups: readonly string[]) => void;
  readonly jump: ((cell: string) => void) | undefined;
}

/** 复核清单 (CT-3c): the risky items first, the rest folded. A folded group is opened and ticked item by item. */
export function CheckList({ items, open, onOpen, ...rows }: CheckListProps) {
  return (
    <div onKeyDown={useArrows()}>
      <Accordion
        collapsible
        multiple
        openItems={[...open]}
        onToggle={(_, { openItems }) => onOpen(openItems as string[])}
      >
        {groupsOf(items).map((group) => (
          <Fold
            key={group.key}
            value={group.key}
            size="small"
            title={<GroupTitle group={group} ticked={rows.ticked} />}
          >
            <Rows {...rows} items={group.items} />
          </Fold>
        ))}
      </Accordion>
    </div>
  );
}

type RowsProps = Omit<CheckListProps, 'open' | 'onOpen'>;

function Rows({ items, ticked, onTick, goal, triggeredBy, reasons, onReason, jump }: RowsProps) {
  return (
    <SpacedList>
      {items.map((item) => (
        <ItemRow
          key={item.token}
          item={item}
          isTicked={ticked.has(item.token)}
          onTick={(isTicked) => onTick(item.token, isTicked)}
          goal={goal?.token === item.token ? goal : undefined}
          triggered={triggeredBy(item)}
          reason={reasons[item.key]}
          onReason={(reason) => onReason(item.key, reason)}
          jump={jump}
        />
      ))}
    </SpacedList>
  );
}

/** What is in a group, and how much of it is done: 条款 第四条–第六条 · 1/3. */
function GroupTitle({ group: { kind, items }, ticked }: { readonly group: ItemGroup } & Pick<RowsProps, 'ticked'>) {
  const { t } = useLanguage();
  const nameOf = useItemName();
  const done = items.filter(({ token }) => ticked.has(token)).length;
  if (kind === 'risky') return `${t('recheck.first', { n: items.length })} · ${done}/${items.length}`;
  const ends = [...new Set([items[0], items.at(-1)].flatMap((item) => (item ? [nameOf(item)] : [])))];
  return `${t(kinds[kind])} ${ends.join('–')} · ${done}/${items.length}`;
}
