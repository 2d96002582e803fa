import { resolveStyleRulesForSlots } from '@griffel/core';
import { tokens, typographyStyles } from '@fluentui/tokens';
import { createContext, runInContext } from 'node:vm';

const styles = /makeStyles\((\{(?:.*\}|[^]*?\n\}))\);$/gm;

/** A word that styles in the same file call by its name. */
const words = /^const \w+ = '[^']*';$/gm;

const known = createContext({ tokens, typographyStyles });

const rulesOf = (written: string, among: string): string | undefined => {
  try {
    const slots = runInContext(`(() => { ${among} return ${written}; })()`, known) as Parameters<
      typeof resolveStyleRulesForSlots
    >[0];
    const [classes, rules] = resolveStyleRulesForSlots(slots);
    return `${JSON.stringify(classes)}, ${JSON.stringify(rules)}`;
  } catch {
    return undefined;
  }
};

/**
 * Styles made into rules when the pane is bundled, as Fluent's own are, rather than on every computer before the first
 * screen. Those that are not written down but reckoned stay as they are.
 */
export function styledAhead(source: string): string {
  const among = (source.match(words) ?? []).join(' ');
  const styled = source.replace(styles, (whole, written: string) => {
    const rules = rulesOf(written, among);
    return rules === undefined ? whole : `__styles(${rules});`;
  });
  return styled === source ? source : `import { __styles } from '@griffel/react';\n${styled}`;
}
