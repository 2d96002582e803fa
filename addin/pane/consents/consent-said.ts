import type { ConsentLine } from '../../wire.ts';

/** How a consent stands for whoever asked: as its record says, or over where nobody can act on it any more. */
export const standingOf = ({ record: { stage }, isAlive }: ConsentLine): ConsentLine['record']['stage'] | 'over' =>
  stage === 'granted' && !isAlive ? 'over' : stage;
