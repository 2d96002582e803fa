import { Body1, Body1Strong, Button, Caption1, Subtitle2 } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Customer } from '#policy/terms/customer.ts';
import type { Server } from '../../wire.ts';
import { useHouse } from '../house.tsx';
import { useLanguage } from '../language.tsx';
import { useNavigation } from '../navigation.tsx';
import { FileInput } from '../parts/FileInput.tsx';
import { List } from '../parts/List.tsx';
import { NameList } from '../parts/NameList.tsx';
import { QueueRow } from '../parts/QueueRow.tsx';
import { Said } from '../parts/Said.tsx';
import { useActs } from '../useActs.tsx';
import type { Comparison } from './compare.ts';

async function allHeld(server: Server, from?: string): Promise<readonly Customer[]> {
  const { items, after } = await server.list('mine', from);
  const records = items.map(({ record }) => record);
  return after === undefined ? records : [...records, ...(await allHeld(server, after))];
}

const named = (names: readonly string[]) => names.map((name, i) => ({ id: `${String(i)} ${name}`, name }));

/** Holds a backup from a file against what the customers are now; it shows, and never writes. */
export function Comparing() {
  const { t, say } = useLanguage();
  const { server } = useHouse();
  const { go } = useNavigation();
  const input = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<string>();
  const [isWhole, setWhole] = useState(true);
  const [comparison, setComparison] = useState<Comparison>();
  const acts = useActs(setSaid);

  const compare = (file: Blob) =>
    acts.work(async () => {
      setComparison(undefined);
      const [{ foundIn }, { compared }] = await Promise.all([import('./backup-file.ts'), import('./compare.ts')]);
      const found = await foundIn(file);
      if (!found) return t('backup.none');
      const result = compared(found.rows, await allHeld(server));
      setWhole(found.isWhole);
      setComparison(result);
      const { same, changed, gone, added } = result;
      return t('backup.compared', { same, changed: changed.length, gone: gone.length, added: added.length });
    });

  return (
    <>
      <Subtitle2 as="h3">{t('backup.compareTitle')}</Subtitle2>
      <Body1>{t('backup.compareWhat')}</Body1>
      <div>
        <Button disabledFocusable={acts.isBusy} onClick={() => input.current?.click()}>
          {t('backup.choose')}
        </Button>
        <FileInput ref={input} accept=".xlsx" onFile={compare} />
      </div>
      <Said sentence={said} />
      {acts.trouble}
      {comparison && !isWhole && <Said intent="warning" sentence={t('backup.touched')} />}
      {comparison && (
        <List label={t('backup.compareTitle')}>
          {comparison.changed.map(({ customerId, name, differences }) => (
            <QueueRow
              key={customerId}
              name={name}
              customerId={customerId}
              onOpen={() => go({ tab: 'row', customerId })}
              small={differences.map(({ label, then, now }) => (
                <Caption1 key={label.en} block>
                  {t('backup.difference', { field: say(label), then: then || '/', now: now || '/' })}
                </Caption1>
              ))}
            />
          ))}
        </List>
      )}
      {comparison && comparison.gone.length > 0 && (
        <>
          <Body1Strong>{t('backup.gone')}</Body1Strong>
          <NameList names={named(comparison.gone)} />
        </>
      )}
      {comparison && comparison.added.length > 0 && (
        <>
          <Body1Strong>{t('backup.added')}</Body1Strong>
          <NameList names={named(comparison.added)} />
        </>
      )}
    </>
  );
}
