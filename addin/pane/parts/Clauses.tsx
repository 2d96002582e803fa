import { Body1, makeStyles, Subtitle2, Switch, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Chapter } from '#policy/catalogue.ts';
import { extraLabel } from '#policy/extras.ts';
import type { PlainPhrase } from '#addin/words/speak.ts';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { useNavigation } from '../navigation.tsx';
import { ClauseItem } from './ClauseItem.tsx';
import { chapters, extraLines, isUpheld } from './coverage.ts';
import { ExtraItem } from './ExtraItem.tsx';
import { Screen } from './Screen.tsx';
import { SpacedList } from './SpacedList.tsx';
import { TopLine } from './TopLine.tsx';

const useStyles = makeStyles({
  chapter: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

const chapterWords: Readonly<Record<Chapter, PlainPhrase>> = {
  general: 'chapter.general',
  daily: 'chapter.daily',
  contracts: 'chapter.contracts',
  customers: 'chapter.customers',
};

const all = chapters.flatMap(({ lines }) => lines);

/** Every clause of the policy by chapter, in our own words, with what upholds it, and the department's own rules after them. A citation leads to its clause. */
export function Clauses() {
  const styles = useStyles();
  const { t, say } = useLanguage();
  const { edition } = useWho();
  const { at, back } = useNavigation();
  const wanted = at.tab === 'more' ? at.clause : undefined;
  const [isOnlyUpheld, setOnlyUpheld] = useState(false);
  return (
    <Screen>
      <TopLine title={t('policy.title')} onBack={back} />
      <Body1>
        {t('policy.edition', { edition })}
        {t('policy.count', { all: all.length, done: all.filter(isUpheld).length })}
      </Body1>
      <Switch
        label={t('policy.onlyEnforced')}
        checked={isOnlyUpheld}
        onChange={(_, { checked }) => setOnlyUpheld(checked)}
      />
      {chapters.map(({ chapter, lines }) => (
        <section key={chapter} className={styles.chapter}>
          <Subtitle2 as="h3">{t(chapterWords[chapter])}</Subtitle2>
          <SpacedList isWide>
            {lines
              .filter((line) => !isOnlyUpheld || isUpheld(line) || line.entry.id === wanted)
              .map((line) => (
                <ClauseItem key={line.entry.id} line={line} isWanted={line.entry.id === wanted} />
              ))}
          </SpacedList>
        </section>
      ))}
      <section className={styles.chapter}>
        <Subtitle2 as="h3">{say(extraLabel)}</Subtitle2>
        <Body1>{t('policy.extras')}</Body1>
        <SpacedList isWide>
          {extraLines.map((line) => (
            <ExtraItem key={line.extra.id} line={line} />
          ))}
        </SpacedList>
      </section>
    </Screen>
  );
}
