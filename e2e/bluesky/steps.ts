const started = performance.now()

/** Does one step of a walk, and says how long it took. */
export async function step<T>(title: string, work: () => Promise<T>): Promise<T> {
  const begun = performance.now()
  try {
    const result = await work()
    say(begun, 'ok', title)
    return result
  } catch (error) {
    say(begun, 'FAILED', title)
    throw error
  }
}

/** The last line: that everything held, and the time of the whole. */
export function sayDone(what: string): void {
  process.stdout.write(`${what} in ${seconds(started)}\n`)
}

/** Asks until there is an answer; the servers work at their own pace. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | undefined>,
  withinMs = 45_000,
): Promise<T> {
  const begun = performance.now()
  for (;;) {
    const answer = await ask()
    if (answer !== null && answer !== undefined) return answer
    if (performance.now() - begun > withinMs) throw new Error(`Waited ${withinMs / 1000} s in vain: ${what}.`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

function say(begun: number, mark: string, title: string): void {
  process.stdout.write(`${seconds(begun).padStart(8)}  ${mark.padEnd(6)}  ${title}\n`)
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`
}
