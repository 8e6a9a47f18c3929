/**
 * Tells the person at the terminal what happens; standard output belongs to the command itself.
 * @param {string} sentence
 */
export function say(sentence) {
  process.stderr.write(`${sentence}\n`)
}

/**
 * Says what is being done, does it, and says how long it took.
 * @template T
 * @param {string} sentence
 * @param {() => Promise<T>} work
 */
export async function step(sentence, work) {
  const from = performance.now()
  say(`${sentence}…`)
  const result = await work()
  say(`  done in ${((performance.now() - from) / 1000).toFixed(1)} s`)
  return result
}

/**
 * Ends with one sentence that says what to do.
 * @param {string} sentence
 * @returns {never}
 */
export function refuse(sentence) {
  say(`\n${sentence}`)
  process.exit(1)
}
