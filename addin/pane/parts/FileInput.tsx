import type { Ref } from 'react';

interface FileInputProps {
  /** What opens the choice: a button's press is passed on to it. */
  readonly ref: Ref<HTMLInputElement>;
  /** The endings, and the kinds, of the files that are offered. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

/** Lets a file be chosen; unseen, for a button stands for it. */
export const FileInput = ({ ref, accept, onFile }: FileInputProps) => (
  <input
    ref={ref}
    type="file"
    hidden
    accept={accept}
    onChange={({ target }) => {
      const [chosen] = target.files ?? [];
      if (chosen) onFile(chosen);
      // The same file, mended, can be chosen again.
      target.value = '';
    }}
  />
);
