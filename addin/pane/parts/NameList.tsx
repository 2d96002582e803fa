import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  names: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** Companies by name, in their order. */
export const NameList = ({ names }: { readonly names: readonly { readonly id: string; readonly name: string }[] }) => {
  const styles = useStyles();
  return names.length === 0 ? null : (
    <ul className={styles.names}>
      {names.map(({ id, name }) => (
        <li key={id}>{name}</li>
      ))}
    </ul>
  );
};
