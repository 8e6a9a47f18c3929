/**
 * A subscription whose results go out by another way: it yields nothing and lasts until somebody ends it. Written by hand
 * because an async generator that waits never learns that its reader has left.
 */
export class Subscription implements AsyncIterableIterator<never> {
  readonly #ended = Promise.withResolvers<IteratorResult<never, undefined>>()
  readonly #leave: () => void

  constructor(leave: () => void) {
    this.#leave = leave
  }

  next(): Promise<IteratorResult<never, undefined>> {
    return this.#ended.promise
  }

  return(): Promise<IteratorResult<never, undefined>> {
    this.#leave()
    this.#ended.resolve({ done: true, value: undefined })
    return this.#ended.promise
  }

  [Symbol.asyncIterator](): this {
    return this
  }
}
