import { readFileSync } from 'node:fs'

export type StoryLanguage = 'fr' | 'en' | 'ar'

/** What somebody writes, and how the exchange goes on. `{…}` is filled in when it is told. */
export interface Story {
  kind: 'post' | 'private' | 'comment'
  language: StoryLanguage
  text: string
  /** What follows, in turns: the railway's people at their desk, and the person again. */
  turns: readonly { by: 'desk' | 'again'; text: string }[]
}

/**
 * Reads stories from their file: a line for each opening, `post`, `private` or `comment`, after the language where a
 * file has several; below it, indented, `desk` and `again`. Throws with the line that is not understood. Pure.
 */
export function parseStories(text: string, language: StoryLanguage | null): Story[] {
  const stories: (Story & { turns: Story['turns'][number][] })[] = []
  for (const [index, line] of text.split('\n').entries()) {
    if (line === '') continue
    const turn = /^ {2}(desk|again) +(\S.*)$/u.exec(line)
    const last = stories.at(-1)
    if (turn && last) {
      last.turns.push({ by: turn[1] as 'desk' | 'again', text: turn[2]! })
      continue
    }
    const opening = /^(?:(fr|en|ar) )?(post|private|comment) +(\S.*)$/u.exec(line)
    const spoken = opening?.[1] ?? language
    if (!opening || !spoken) throw new Error(`Line ${index + 1} of the stories is not understood: ${line}`)
    stories.push({
      kind: opening[2] as Story['kind'],
      language: spoken as StoryLanguage,
      text: opening[3]!,
      turns: [],
    })
  }
  return stories
}

function readStories(name: string, language: StoryLanguage | null): Story[] {
  return parseStories(readFileSync(new URL(`./stories/${name}.txt`, import.meta.url), 'utf8'), language)
}

/** An ordinary day's, by language. Every person, train and matter in them is invented. */
export const STORIES: Readonly<Record<StoryLanguage, readonly Story[]>> = {
  fr: readStories('fr', 'fr'),
  en: readStories('en', 'en'),
  ar: readStories('ar', 'ar'),
}

/** The forty posts of a breakdown, in their order. */
export const BREAKDOWN: readonly Story[] = readStories('breakdown', null)
