import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useLanguage } from '../language.tsx';
import { useNavigation } from '../navigation.tsx';
import { Loading } from '../parts/Loading.tsx';
import { Note } from '../parts/Note.tsx';
import { Screen } from '../parts/Screen.tsx';
import { TopLine } from '../parts/TopLine.tsx';
import { useTrouble } from '../parts/trouble.ts';
import { useTemplate } from '../queries.ts';
import { Correcting } from './Correcting.tsx';
import { draftOf } from './draft.ts';
import { Settled } from './Settled.tsx';
import { useDrafts } from './useDrafts.ts';

/** One version of a template: its places, corrected and reviewed. */
export function TemplatePage({ id }: { readonly id: string }) {
  const [said, setSaid] = useState<string>();
  const mine = useDrafts().drafts[id];
  return mine?.basedOn === 0 ? (
    <Correcting draft={mine} said={said} onSaid={setSaid} />
  ) : (
    <Stored id={id} said={said} onSaid={setSaid} />
  );
}

interface StoredProps {
  readonly id: string;
  readonly said: string | undefined;
  readonly onSaid: (sentence: string | undefined) => void;
}

/** A version that the house has: open to correction while it is a draft, to be read after that. */
function Stored({ id, ...saying }: StoredProps) {
  const { t } = useLanguage();
  const says = useTrouble();
  const { goOn } = useNavigation();
  const { drafts } = useDrafts();
  const { data: detail, error, refetch } = useTemplate(id);
  if (!detail)
    return (
      <Screen>
        <TopLine title={t('templates.title')} onBack={() => goOn({ tab: 'contracts', page: 'templates' })} />
        {error ? (
          <Note title={says(error)} action={<Button onClick={() => void refetch()}>{t('action.again')}</Button>} />
        ) : (
          <Loading />
        )}
      </Screen>
    );
  return detail.abilities.includes('template.revise') ? (
    <Correcting draft={drafts[id] ?? draftOf(detail)} detail={detail} {...saying} />
  ) : (
    <Settled detail={detail} {...saying} />
  );
}
