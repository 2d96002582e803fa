import { Link } from '@fluentui/react-components';
import { placeOf, type ClauseId } from '#policy/catalogue.ts';
import { useLanguage } from '../language.tsx';
import { useNavigation } from '../navigation.tsx';

/** Where the policy says so; opens 制度 at the clause. */
export function Citation({ clause }: { readonly clause: ClauseId }) {
  const { t, say } = useLanguage();
  const { go } = useNavigation();
  const place = say(placeOf(clause));
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
