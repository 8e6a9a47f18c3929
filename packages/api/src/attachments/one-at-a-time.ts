let last: Promise<unknown> = Promise.resolve()

/** Does heavy work of this process one piece after another, in the order in which it was asked for. */
export async function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  const mine = last.then(work, work)
  last = mine
  return mine
}
