/** What a person at the terminal is told: plain sentences, and how long things take. */
export interface Say {
  sentence: (text: string) => void
  /** Says what is being done, does it, and says how long it took. */
  during: <T>(what: string, work: () => Promise<T>) => Promise<T>
}

/** Speaks to the terminal. */
export function sayTo(out: { write: (text: string) => unknown }): Say {
  return {
    sentence: (text) => void out.write(`${text}\n`),
    async during(what, work) {
      const startedAt = performance.now()
      out.write(`${what} …\n`)
      const result = await work()
      out.write(`${what}: done in ${((performance.now() - startedAt) / 1000).toFixed(1)} s.\n`)
      return result
    },
  }
}

/** Says nothing: for tests, and for commands whose output is data. */
export const silent: Say = { sentence: () => {}, during: (_what, work) => work() }
