import { readFileSync } from 'node:fs';

const placeOfParent = 1;
const placeOfStart = 19;

/** A field of what Linux tells about a process, counted from after its name; empty elsewhere and for one that is gone. */
const field = (pid: number, place: number): string => {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[place] ?? '';
  } catch {
    return '';
  }
};

/** When a process began. A process id comes round again, in a container at once; the pair does not. */
export const beganAt = (pid: number): string => field(pid, placeOfStart);

/** The process that started a process. */
export const parentOf = (pid: number): string => field(pid, placeOfParent);
