import { Refusal, type RefusalCode } from '../model/refusal.ts';
import type { Json } from '../model/rules.ts';
import { Paths } from './paths.ts';
import { query, queryAsJson } from './query.ts';
import type { Action, RichError, RichRequest, RichResponse } from './request.ts';
import type { Session } from './session.ts';
import { NOTHING, type WireObject, isObject } from './wire.ts';

const STATUS: Record<RefusalCode, number> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  GeneralException: 500,
  InvalidArgument: 400,
  InvalidOperation: 400,
  InvalidReference: 400,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
};

const callValue = (object: WireObject, action: Action, paths: Paths): Json => {
  if (object.isNull) return { _IsNull: true };
  const answer = object.call(action.Name ?? '', paths.args(action.ArgumentInfo));
  return isObject(answer) ? null : answer;
};

const setValue = (object: WireObject, action: Action, paths: Paths): null => {
  if (!object.isNull) object.set(action.Name ?? '', paths.args(action.ArgumentInfo).any(0) as Json);
  return null;
};

const ACTIONS: Readonly<Record<number, (object: WireObject, action: Action, paths: Paths) => Json>> = {
  1: (object) => (object.isNull ? null : object.identity()),
  2: (object, { QueryInfo }) => query(object, QueryInfo),
  3: callValue,
  4: setValue,
  5: () => null,
  7: (object, { QueryInfo }) => queryAsJson(object, QueryInfo),
  8: () => null,
};

const perform = (action: Action, paths: Paths): Json => {
  const work = ACTIONS[action.ActionType];
  if (!work) throw new Refusal('ApiNotFound', `An action of kind ${action.ActionType} is not known.`);
  return work(action.ActionType === 5 ? NOTHING : paths.resolve(action.ObjectPathId ?? 0), action, paths);
};

const publicName = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

const location = (action: Action, paths: Paths): string => {
  const member = action.Name === undefined || action.Name === '' ? paths.nameOf(action.ObjectPathId) : action.Name;
  return [paths.kindOf(action.ObjectPathId), publicName(member)].filter((part) => part !== '').join('.');
};

const errorOf = (problem: unknown, action: Action, index: number, paths: Paths): RichError => {
  const refusal = problem instanceof Refusal ? problem : new Refusal('GeneralException', String(problem));
  return {
    Code: refusal.code,
    Message: refusal.message,
    Location: location(action, paths),
    HttpStatusCode: STATUS[refusal.code],
    ActionIndex: index,
  };
};

/** Does one batch of an add-in, in order and up to the first refusal; what was done before it stays done. */
export const answer = (session: Session, request: RichRequest): RichResponse => {
  const paths = new Paths(session, request);
  const results: { ActionId: number; Value: Json }[] = [];
  const traceIds: number[] = [];
  const author = { origin: 'pane', seat: session.seat, pane: session.pane } as const;
  try {
    for (const [index, action] of request.Actions.entries())
      try {
        results.push({ ActionId: action.Id, Value: session.model.as(author, () => perform(action, paths)) });
        if (action.ActionType === 5) traceIds.push(action.Id);
      } catch (problem) {
        return { Results: results, TraceIds: traceIds, Error: errorOf(problem, action, index, paths) };
      }
    return { Results: results, TraceIds: traceIds };
  } finally {
    session.endBatch();
  }
};
