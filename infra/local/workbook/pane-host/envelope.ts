import type { Json } from '../model/rules.ts';

/** What the pane's client sends: a call of the host, or a wish to hear of something. */
export interface Envelope {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: Json;
}

/** The three things a client may want with one name. */
export const ACTION = { invoke: 0, register: 1, unregister: 2 } as const;

const REQUEST = 0;

/** A message as the client wrote it; undefined if it is not one of its requests in this conversation. */
export const requestIn = (text: unknown, conversation: string): Envelope | undefined => {
  if (typeof text !== 'string') return undefined;
  try {
    const message = JSON.parse(text) as Partial<Envelope> | null;
    const isOurs = message?._messageType === REQUEST && message._conversationId === conversation;
    return isOurs && typeof message._actionName === 'string' ? (message as Envelope) : undefined;
  } catch {
    return undefined;
  }
};

/** The answer to a request. */
export const reply = (to: Envelope, origin: string, value: Json): string =>
  JSON.stringify({
    _messageType: 1,
    _responseType: 0,
    _actionName: to._actionName,
    _conversationId: to._conversationId,
    _correlationId: to._correlationId,
    _errorCode: 0,
    _data: value,
    _origin: origin,
    _serializerVersion: 1,
  });

/** Word of something that happened, for a client that asked to hear of it. */
export const event = (name: string, conversation: string, value: Json): string =>
  JSON.stringify({
    _messageType: 1,
    _responseType: 1,
    _actionName: name,
    _conversationId: conversation,
    _correlationId: -1,
    _errorCode: 0,
    _data: value,
  });
