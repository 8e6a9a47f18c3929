/** Things that are dear to make, by a key that fixes them: the `most` that were asked for last are kept, older ones go. */
export function keepRecent<Value>(most: number): (key: string, make: () => Value) => Value {
  const kept = new Map<string, Value>()
  return (key, make) => {
    const value = kept.has(key) ? kept.get(key)! : make()
    // A map gives its keys in the order in which they came in: the first is the one that nobody asked for the longest.
    kept.delete(key)
    kept.set(key, value)
    const [oldest] = kept.keys()
    if (kept.size > most) kept.delete(oldest!)
    return value
  }
}
