import { Caption1, Link } from '@fluentui/react-components';
import { placeOf, type Cite } from '#policy/catalogue.ts';
import { isExtra } from '#policy/extras.ts';
import { useLanguage } from '../language.tsx';
import { useNavigation } from '../navigation.tsx';

/** Where the policy says so; opens 制度 at the clause. What the department has added of its own has no place there. */
export function Citation({ clause }: { readonly clause: Cite }) {
  const { t, say } = useLanguage();
  const { go } = useNavigation();
  const place = say(placeOf(clause));
  if (isExtra(clause)) return <Caption1>{place}</Caption1>;
  return (
    <Link
      as="button"
      inline
      aria-label={t('finding.openClause', { place })}
      onClick={(event) => {
        event.stopPropagation();
        go({ tab: 'more', page: 'policy', clause });
      }}
    >
      {place}
    </Link>
  );
}
