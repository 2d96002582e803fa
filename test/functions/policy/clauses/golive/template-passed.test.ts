import { templatePassed } from '#policy/clauses/golive/template-passed.ts';
import { clauseTable } from '#given/clause.ts';

clauseTable(templatePassed, {
  abides: {
    'one is enough': { given: {}, facts: { templates: 1 } },
    'nobody has looked': { given: {} },
  },
  breaks: { none: { given: {}, facts: { templates: 0 }, at: ['templates'] } },
});
