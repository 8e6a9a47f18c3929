/**
 * The page's `fetch` for the time of a test. happy-dom destroys the socket of a request that was called off, and then
 * reports that it hung up. Here such a request goes on to its end and nobody waits for its answer.
 */
export class PatientFetch {
  // msw puts one there that cannot be assigned to.
  readonly #own = Object.getOwnPropertyDescriptor(globalThis, 'fetch')!
  readonly #underWay = new Set<Promise<unknown>>()

  constructor() {
    const ownFetch = globalThis.fetch
    const value: typeof ownFetch = (input, { signal, ...init } = {}) => {
      if (signal?.aborted) return Promise.reject(signal.reason)
      const answer = ownFetch(input, init)
      this.#underWay.add(answer)
      const forget = () => this.#underWay.delete(answer)
      answer.then(forget, forget)
      if (!signal) return answer
      const calledOff = Promise.withResolvers<never>()
      signal.addEventListener('abort', () => calledOff.reject(signal.reason), { once: true })
      return Promise.race([answer, calledOff.promise])
    }
    Object.defineProperty(globalThis, 'fetch', { configurable: true, enumerable: true, value })
  }

  /** Gives the page its own `fetch` back, once everything that was asked has its answer. */
  async close(): Promise<void> {
    // What ends may ask for more in the same breath.
    do {
      await Promise.allSettled(this.#underWay)
      await new Promise((resolve) => setTimeout(resolve))
    } while (this.#underWay.size > 0)
    Object.defineProperty(globalThis, 'fetch', this.#own)
  }
}
