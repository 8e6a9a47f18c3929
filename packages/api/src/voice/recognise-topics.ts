import { foldWords } from '../search/fold-words.ts'

/** A word or a few by which a topic is recognised. */
export interface Keyword {
  topicId: string
  keyword: string
}

/** A topic that a text is on, and the words of the text that say so. */
export interface Recognised {
  topicId: string
  evidence: string
}

/**
 * The topics whose keywords stand in a text, word for word, whatever the accents and the capitals, in the order in which
 * they come up; each once. A keyword of several words needs them side by side.
 */
export function recogniseTopics(text: string, keywords: readonly Keyword[]): Recognised[] {
  const words = foldWords(text)
  const wanted = Map.groupBy(
    keywords.map(({ topicId, keyword }) => ({ topicId, parts: foldWords(keyword).map((word) => word.text) })),
    ({ parts }) => parts[0] ?? '',
  )
  const found = new Map<string, Recognised>()
  for (const [at, word] of words.entries()) {
    for (const { topicId, parts } of wanted.get(word.text) ?? []) {
      if (found.has(topicId) || !parts.every((part, n) => words[at + n]?.text === part)) continue
      const evidence = text.slice(word.start, words[at + parts.length - 1]!.end)
      found.set(topicId, { topicId, evidence })
    }
  }
  return [...found.values()]
}
