import { Body1, Button, Caption1, Link, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { BaseOfSupplement, ContractDetail, ContractInDossier } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { useNavigation } from '../navigation.tsx';
import { ContractStageTag } from './ContractStageTag.tsx';
import { yuan } from './money.ts';
import { PlaceChanges } from './PlaceChanges.tsx';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  contract: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  more: { alignSelf: 'start' },
});

interface SupplementsProps {
  readonly detail: ContractDetail;
  readonly jump?: ((cell: string) => void) | undefined;
}

/** 补充协议 (CT-2a): what a supplement changes of its base, and which supplements a contract has. */
export function Supplements({ detail: { record, base, supplements = [] }, jump }: SupplementsProps) {
  const styles = useStyles();
  const { t } = useLanguage();
  return (
    <>
      {base && <EffectOnBase base={base} isSaid={record.hash !== undefined} jump={jump} />}
      {supplements.length > 0 && (
        <section className={styles.part}>
          <Subtitle2 as="h3">{t('supplements.title', { n: supplements.length })}</Subtitle2>
          <ul className={styles.list}>
            {supplements.map((each) => (
              <li key={each.contractId}>
                <OtherContract contract={each} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** Another contract in one line, and the way to it. */
function OtherContract({ contract, name }: { readonly contract: ContractInDossier; readonly name?: string }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { go } = useNavigation();
  const { contractId, number, stage, fen, on } = contract;
  const said = [number, on, fen === undefined ? t('contract.noTotal') : yuan(fen)].filter(Boolean).join(' · ');
  return (
    <div className={styles.contract}>
      <Link as="button" inline onClick={() => go({ tab: 'contracts', contractId })}>
        {name ?? said}
      </Link>
      {name !== undefined && <Caption1>{said}</Caption1>}
      <ContractStageTag stage={stage} />
    </div>
  );
}

/** So many are shown at once; the rest waits to be asked for. */
const mostShown = 8;

interface EffectOnBaseProps extends Pick<SupplementsProps, 'jump'> {
  readonly base: BaseOfSupplement;
  /** Whether the supplement was submitted, and so says something. */
  readonly isSaid: boolean;
}

/** 对主合同的影响: each thing that the supplement says otherwise, as it was and as it is. */
function EffectOnBase({ base, isSaid, jump }: EffectOnBaseProps) {
  const styles = useStyles();
  const { t } = useLanguage();
  const [isWhole, setWhole] = useState(false);
  const { effects } = base;
  const left = (effects?.length ?? 0) - mostShown;
  return (
    <section className={styles.part}>
      <Subtitle2 as="h3">{t('effect.title')}</Subtitle2>
      <OtherContract contract={base} name={t('contract.openBase')} />
      {effects?.length === 0 && <Body1>{t('effect.none')}</Body1>}
      {!isSaid && <Body1>{t('effect.unsaid')}</Body1>}
      {effects && effects.length > 0 && (
        <PlaceChanges
          changes={(isWhole ? effects : effects.slice(0, mostShown)).map(({ label, ...effect }) => ({
            ...effect,
            name: label.replace(/\s+/gu, ' ').trim() || t('change.clause'),
          }))}
          jump={jump}
        />
      )}
      {left > 0 && (
        <Button className={styles.more} size="small" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? t('effect.first', { n: mostShown }) : t('effect.rest', { n: left })}
        </Button>
      )}
    </section>
  );
}
