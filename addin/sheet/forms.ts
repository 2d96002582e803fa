import { codingForms } from './excel/coding-forms.ts';
import { drawingForms } from './excel/drawing-forms.ts';
import { findingForms } from './excel/finding-forms.ts';
import { markingForms } from './excel/marking-forms.ts';
import { readingForms } from './excel/reading-forms.ts';
import { selectingForms } from './excel/selecting-forms.ts';
import { watchingForms } from './excel/watching-forms.ts';
import { writingForms } from './excel/writing-forms.ts';
import type { FormSheet } from './form/form-sheet.ts';

/** Contract forms in the workbook that the pane stands beside. */
export const forms: FormSheet = {
  ...readingForms,
  ...drawingForms,
  ...writingForms,
  ...markingForms,
  ...codingForms,
  ...findingForms,
  ...watchingForms,
  ...selectingForms,
};
