import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CellMap } from '#policy/form/cell-map.ts';
import type { Contract } from '#policy/terms/contract.ts';
import type { PlainPhrase } from '#addin/words/speak.ts';
import type { ContractDetail, Server } from '../../wire.ts';
import { useAnnounce } from '../announcer.tsx';
import { useHouse } from '../house.tsx';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { yuan } from '../parts/money.ts';
import { Said } from '../parts/Said.tsx';
import { useTrouble } from '../parts/trouble.ts';
import { useAtSheet } from '../sheet-context.tsx';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Source {
  readonly contract: Contract;
  readonly say: ReturnType<typeof useLanguage>['say'];
  readonly nameOf: (staffId: string) => string;
  readonly money: (fen: number) => string;
}

type Draw = (source: Source, detail: ContractDetail, server: Server) => Promise<CellMap>;

/** The papers that go with a contract, each fetched when it is first wanted. */
const papers = {
  responsibility: async (source, { record, history }, server) => {
    const [{ responsibilitySheet }, typings] = await Promise.all([
      import('#addin/sheet/paper/responsibility-sheet.ts'),
      server.typings(record.contractId),
    ]);
    return responsibilitySheet({ ...source, typings, history });
  },
  review: async (source, detail) =>
    (await import('#addin/sheet/paper/review-sheet.ts')).reviewSheet({ ...source, detail }),
} as const satisfies Record<string, Draw>;
type Paper = keyof typeof papers;

const names: Readonly<Record<Paper, PlainPhrase>> = {
  responsibility: 'paper.responsibility',
  review: 'paper.review',
};

/** 责任单 and 评审记录, drawn as sheets beside the contract, to be printed and kept with it. */
export function PaperPart({ detail }: { readonly detail: ContractDetail }) {
  const styles = useStyles();
  const { t, say } = useLanguage();
  const says = useTrouble();
  const announce = useAnnounce();
  const { server } = useHouse();
  const { people } = useWho();
  const { place } = useAtSheet();
  const [drawing, setDrawing] = useState<Paper>();
  const [said, setSaid] = useState<string>();
  const [error, setError] = useState<unknown>();
  const source: Source = {
    contract: detail.record,
    say,
    nameOf: (id) => people[id] ?? t('person.unknown'),
    money: yuan,
  };
  const draw = async (paper: Paper) => {
    setDrawing(paper);
    setError(undefined);
    setSaid(undefined);
    try {
      const [{ forms }, map] = await Promise.all([
        import('#addin/sheet/forms.ts'),
        papers[paper](source, detail, server),
      ]);
      await forms.draw(map, map.sheet);
      const sentence = t('paper.drawn', { name: t(names[paper]) });
      setSaid(sentence);
      announce(sentence);
    } catch (trouble) {
      setError(trouble);
    } finally {
      setDrawing(undefined);
    }
  };
  if (place === 'elsewhere') return <Body1>{t('paper.elsewhere')}</Body1>;
  return (
    <div className={styles.part}>
      <Body1 className={styles.quiet}>{t('paper.hint')}</Body1>
      {(Object.keys(papers) as Paper[]).map((paper) => (
        <Button key={paper} disabledFocusable={drawing !== undefined} onClick={() => void draw(paper)}>
          {t(drawing === paper ? 'paper.drawing' : names[paper])}
        </Button>
      ))}
      <Said sentence={said} />
      {error != null && <Said intent="error" sentence={says(error)} />}
    </div>
  );
}
