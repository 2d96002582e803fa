import { Body1, Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Line, SheetTable } from '#addin/sheet/index.ts';
import { linesUnder, sampleOf, understood, type Understood } from '#addin/sheet/foreign/columns-in.ts';
import type { SheetInFront } from '#addin/sheet/foreign.ts';
import { useAnnounce } from '../announcer.tsx';
import { useStaffList } from '../handing/lists.ts';
import { useLanguage } from '../language.tsx';
import { useNavigation } from '../navigation.tsx';
import { Note } from '../parts/Note.tsx';
import { Said } from '../parts/Said.tsx';
import { Screen } from '../parts/Screen.tsx';
import { TopLine } from '../parts/TopLine.tsx';
import { useActs } from '../useActs.tsx';
import { useSheet, type SheetAtWork } from '../useSheet.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  field: { minWidth: 0 },
  narrow: { minWidth: 0, width: '100%' },
});

/** Which column of theirs each of ours is taken from. */
type Mapping = Understood['at'];

interface Taken {
  readonly sheet: SheetInFront;
  readonly understood: Understood;
  readonly mapping: Mapping;
  /** Whose all of them are, where the sheet does not say. */
  readonly ownerName: string;
}

/** 从本表取数 (CF-1.0): the rows of any sheet, its columns known by what their titles mean and put right by hand, taken into 客户导入. */
export function TakingRows() {
  const sheet = useSheet('import');
  const { t } = useLanguage();
  const { back } = useNavigation();
  return sheet ? (
    <Taking sheet={sheet} />
  ) : (
    <Screen>
      <TopLine title={t('golive.take')} onBack={back} />
      <Note title={t('row.elsewhere')} hint={t('golive.elsewhereHint')} />
    </Screen>
  );
}

function Taking({ sheet: { session } }: { readonly sheet: SheetAtWork }) {
  const { t } = useLanguage();
  const { back, goOn } = useNavigation();
  const announce = useAnnounce();
  const [taken, setTaken] = useState<Taken>();
  const [problem, setProblem] = useState<string>();
  const [said, setSaid] = useState<string>();
  const acts = useActs(setSaid);
  const { table } = session.desk;
  const read = () =>
    acts.work(async () => {
      const { readInFront } = await import('#addin/sheet/foreign.ts');
      const front = await readInFront();
      const known = front.isOurs ? undefined : understood(table, front.cells);
      setTaken(known && { sheet: front, understood: known, mapping: known.at, ownerName: '' });
      setProblem(
        front.isOurs ? t('golive.ownSheet') : known ? undefined : t('golive.emptySheet', { name: front.name }),
      );
      return undefined;
    });
  const bring = () =>
    acts.work(async () => {
      const { put, open } = await import('#addin/sheet/index.ts');
      await open(session.desk);
      const { table: troubles, added, already } = await put(session.desk, lines, keyOfRow);
      await session.survey();
      if (troubles.length === 0) announce(t('golive.took', { added, already }));
      goOn({ tab: 'more', page: 'importSheet' });
      return undefined;
    });
  const lines = useMemo(() => (taken ? linesOf(taken) : []), [taken]);
  const isNamed = taken?.mapping[table.named] !== undefined;
  return (
    <Screen
      primary={
        taken ? (
          <Button
            appearance="primary"
            disabled={!isNamed || lines.length === 0}
            disabledFocusable={acts.isBusy}
            onClick={bring}
          >
            {t('golive.bring', { n: lines.length })}
          </Button>
        ) : (
          <Button appearance="primary" disabledFocusable={acts.isBusy} onClick={read}>
            {t('golive.read')}
          </Button>
        )
      }
      quiet={
        taken && (
          <Button disabledFocusable={acts.isBusy} onClick={read}>
            {t('golive.readAgain')}
          </Button>
        )
      }
    >
      <TopLine title={t('golive.take')} onBack={back} />
      <Said sentence={said} />
      {problem !== undefined && <Said intent="warning" sentence={problem} />}
      {acts.trouble}
      {taken ? <Columns taken={taken} table={table} onChange={setTaken} /> : <Body1>{t('golive.takeHint')}</Body1>}
    </Screen>
  );
}

function linesOf({ sheet, understood: known, mapping, ownerName }: Taken): readonly Line[] {
  const given: Line = mapping['ownerId'] === undefined && ownerName !== '' ? { ownerId: ownerName } : {};
  return linesUnder(sheet.cells, known, mapping, given);
}

/** By what two rows are one: what they say of the company. */
const keyOfRow = (texts: Readonly<Record<string, string>>): string =>
  JSON.stringify(['name', 'principal', 'phone', 'address', 'creditCode'].map((key) => (texts[key] ?? '').trim()));

interface ColumnsProps {
  readonly taken: Taken;
  readonly table: SheetTable;
  readonly onChange: (taken: Taken) => void;
}

const everybodys = 'of ';
const longestSample = 40;

function Columns({ taken, table, onChange }: ColumnsProps) {
  const styles = useStyles();
  const { t, say } = useLanguage();
  const { sheet, understood: known, mapping, ownerName } = taken;
  const { data: staff = [] } = useStaffList();
  const sellers = staff
    .map(({ record }) => record)
    .filter((each) => !each.hasLeft && each.roles.includes('salesperson'));
  const titles = known.titles.flatMap((title, column) => (title === '' ? [] : [{ title, column }]));
  const choose = (key: string, value: string) => {
    const others = Object.fromEntries(Object.entries(mapping).filter(([each]) => each !== key));
    const isName = value.startsWith(everybodys);
    onChange({
      ...taken,
      mapping: value === '' || isName ? others : { ...others, [key]: Number(value) },
      ...(key === 'ownerId' ? { ownerName: isName ? value.slice(everybodys.length) : '' } : {}),
    });
  };
  return (
    <div className={styles.form}>
      <Body1>{t('golive.mapping', { name: sheet.name, row: known.below })}</Body1>
      {table.card.map((ours) => {
        const { key, header } = ours;
        const column = mapping[key];
        const isOwner = key === 'ownerId';
        return (
          <Field
            key={key}
            className={styles.field}
            label={say(header)}
            required={key === table.named}
            {...(column === undefined
              ? {}
              : {
                  hint: t('golive.sample', {
                    text: sampleOf(sheet.cells, known, column, ours).slice(0, longestSample),
                  }),
                })}
          >
            <Select
              className={styles.narrow}
              value={column !== undefined ? String(column) : isOwner && ownerName !== '' ? everybodys + ownerName : ''}
              onChange={(_, { value }) => choose(key, value)}
            >
              <option value="">{t('golive.notTaken')}</option>
              {titles.map(({ title, column: at }) => (
                <option key={at} value={String(at)}>
                  {title}
                </option>
              ))}
              {isOwner &&
                sellers.map(({ staffId, name }) => (
                  <option key={staffId} value={everybodys + name}>
                    {t('golive.allOf', { name })}
                  </option>
                ))}
            </Select>
          </Field>
        );
      })}
    </div>
  );
}
