import { Body1, Button } from '@fluentui/react-components';
import { useState } from 'react';
import { ulid } from 'ulid';
import type { RegionLine } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { Confirm } from '../parts/Confirm.tsx';
import { Screen } from '../parts/Screen.tsx';
import { TopLine } from '../parts/TopLine.tsx';
import { command } from '../queries.ts';
import { LongText } from '../parts/LongText.tsx';
import { ShortText } from '../parts/ShortText.tsx';
import { useActs } from '../useActs.tsx';
import { useUnsaved } from '../useUnsaved.ts';
import { placesIn } from './regions.ts';

interface Draft {
  readonly regionId: string;
  readonly name: string;
  readonly places: string;
}

interface RegionFormProps {
  /** Missing for one that is to be added. */
  readonly line?: RegionLine | undefined;
  readonly onDone: (sentence: string) => void;
  readonly onBack: () => void;
}

/** One region (CF-2.4): its name and the places it is made of. */
export function RegionForm({ line, onDone, onBack }: RegionFormProps) {
  const { t } = useLanguage();
  const was = line?.record;
  const [kept, keep] = useUnsaved<Draft>(`region ${was?.regionId ?? 'new'}`);
  const draft = kept ?? {
    regionId: was?.regionId ?? ulid(),
    name: was?.name ?? '',
    places: was?.places.join('、') ?? '',
  };
  const set = (change: Partial<Draft>) => keep(() => ({ ...draft, ...change }));
  const acts = useActs(() => undefined);
  const [isAsked, setAsked] = useState(false);
  const send = (verb: 'region.keep' | 'region.edit' | 'region.drop', input: object, sentence: string) => {
    setAsked(false);
    set({});
    acts.send(command(verb, { regionId: draft.regionId, ...input }, was?.revision ?? 0), () => {
      keep(() => undefined);
      onDone(sentence);
      return sentence;
    });
  };
  const { name } = draft;
  const fields = { name: name.trim(), places: placesIn(draft.places) };
  return (
    <Screen
      primary={
        <Button
          appearance="primary"
          disabledFocusable={acts.isBusy}
          onClick={() =>
            send(
              was ? 'region.edit' : 'region.keep',
              was ? { changes: fields } : fields,
              t('regions.saved', { name: fields.name }),
            )
          }
        >
          {t('people.save')}
        </Button>
      }
      quiet={
        line?.abilities.includes('region.drop') && (
          <Button disabledFocusable={acts.isBusy} onClick={() => setAsked(true)}>
            {t('regions.drop')}
          </Button>
        )
      }
    >
      <TopLine title={was?.name ?? t('regions.add')} onBack={onBack} />
      <ShortText label={t('regions.name')} longest={40} required value={name} onType={(text) => set({ name: text })} />
      <LongText
        label={t('regions.places')}
        hint={t('regions.placesHint')}
        required
        value={draft.places}
        onType={(places) => set({ places })}
      />
      {acts.trouble}
      {isAsked && was && (
        <Confirm
          title={t('regions.dropTitle', { name: was.name })}
          doIt={t('regions.drop')}
          onDo={() => send('region.drop', {}, t('regions.dropped', { name: was.name }))}
          onClose={() => setAsked(false)}
        >
          <Body1>{t('regions.dropThen')}</Body1>
        </Confirm>
      )}
    </Screen>
  );
}
