import type { Day } from '#policy/day.ts';
import type { ConsentStage } from '#policy/terms/consent.ts';
import type { ConsentLine } from '../../wire.ts';

/** How a consent stands on a day: as its record says, or over, where its day is past or its owner another. */
export function standingOf({ record: { stage, untilOn }, isAlive }: ConsentLine, today: Day): ConsentStage | 'over' {
  const isOver = (stage === 'granted' && !isAlive) || (stage === 'asked' && untilOn < today);
  return isOver ? 'over' : stage;
}
