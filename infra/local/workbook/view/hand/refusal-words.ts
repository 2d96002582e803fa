import type { Refusal, RefusalCode } from '../../model/refusal.ts';

const WORDS: Record<RefusalCode, string> = {
  AccessDenied: '工作表受保护，锁定的单元格不能修改。',
  ApiNotFound: '工作簿没有这个功能。',
  GeneralException: '工作簿没能完成这一步，请再试一次。',
  InvalidArgument: '这个值不能用在这里。',
  InvalidOperation: '现在不能这样做：会拆散表格，或工作簿将没有可见的工作表。',
  InvalidReference: '这个引用没有指向任何单元格。',
  ItemAlreadyExists: '这个名称已被使用，请换一个。',
  ItemNotFound: '它已不在这里。',
};

/** A refusal in the words of the person at the sheet; a sentence that a validation brings is kept. */
export const saidInChinese = ({ code, message }: Refusal): string =>
  /\p{Script=Han}/u.test(message) ? message : WORDS[code];
