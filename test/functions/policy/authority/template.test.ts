import { templateAuthority, type TemplateVerb } from '#policy/authority/template.ts';
import { keysOf } from '#policy/keys-of.ts';
import { roles, type Role } from '#policy/terms/staff.ts';
import { templateStages, type TemplateStage } from '#policy/terms/template.ts';

/** Written by hand from the policy (CT-3a): what each role may do with its own template, and with somebody else's. */
const expected: Readonly<Record<TemplateStage, Readonly<Record<'own' | 'other', Readonly<Record<Role, string>>>>>> = {
  draft: {
    own: {
      salesperson: '',
      assistant: 'read register revise',
      manager: 'read register revise',
      superior: 'read register revise',
      finance: '',
    },
    other: {
      salesperson: '',
      assistant: 'read register',
      manager: 'read register review',
      superior: 'read register review',
      finance: '',
    },
  },
  reviewed: {
    own: { salesperson: 'read', assistant: 'read', manager: 'read retire', superior: 'read', finance: 'read' },
    other: { salesperson: 'read', assistant: 'read', manager: 'read retire', superior: 'read', finance: 'read' },
  },
  retired: {
    own: { salesperson: 'read', assistant: 'read', manager: 'read', superior: 'read', finance: 'read' },
    other: { salesperson: 'read', assistant: 'read', manager: 'read', superior: 'read', finance: 'read' },
  },
};

const verbs = keysOf(templateAuthority);
const allowed = (words: string): TemplateVerb[] =>
  words.split(' ').flatMap((word) => (word === '' ? [] : [`template.${word}` as TemplateVerb]));

describe.each(keysOf(templateStages))('a template that is %s', (stage) => {
  test.each((['own', 'other'] as const).flatMap((whose) => roles.map((role) => [whose, role] as const)))(
    '%s, as %s',
    (whose, role) => {
      const actor = { staffId: 'me', name: '某人', roles: [role] };
      const subject = { stage, drafterId: whose === 'own' ? 'me' : 'another' };
      expect(verbs.filter((verb) => !templateAuthority[verb].test(actor, subject)).sort()).toEqual(
        allowed(expected[stage][whose][role]).sort(),
      );
    },
  );
});
