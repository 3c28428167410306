import type { Calls } from '../protocol';
import type { Desk, Seat } from './play-desk';

type Awaitable<T> = T | Promise<T>;

/** One handler for each call that a page can make. */
export type Handlers = {
  readonly [Name in keyof Calls]: (
    desk: Desk,
    seat: Seat,
    asked: Parameters<Calls[Name]>[0],
  ) => Awaitable<ReturnType<Calls[Name]>>;
};
