import { useEffect, useState } from 'react';
import { isOnForm } from '#addin/sheet/contract/on-form.ts';
import { forms } from '#addin/sheet/forms.ts';
import { useTemplate } from '../queries.ts';
import type { Where } from './useWhereabouts.ts';

type Gone = Extract<Where, { kind: 'gone' }>;

/** The sheet before the person, where it is a contract's form that lost its code: one that was copied cell by cell. */
export function useUncodedForm(templateId: string, where: Gone, isWanted: boolean): string | undefined {
  const form = useTemplate(templateId).data?.form;
  const [found, setFound] = useState<Gone>();
  const { uncodedId } = where;
  useEffect(() => {
    if (!form || !isWanted || uncodedId === undefined) return;
    let isOld = false;
    // A sheet that cannot be read as a form is none.
    void forms.readValues(uncodedId).then(
      ({ map }) => !isOld && isOnForm(form, map) && setFound(where),
      () => undefined,
    );
    return () => {
      isOld = true;
    };
  }, [form, isWanted, where]);
  return found === where ? uncodedId : undefined;
}
