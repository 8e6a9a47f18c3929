import { AROUND, type PostTemplates } from './post-templates.ts'

/** A post of a made day; `matter` names the breakdown it tells of, null for all the others. */
export type MadePost = {
  readonly postId: string
  readonly text: string
  readonly at: number
  readonly threadId: string
  readonly authorId: string
  readonly matter: string | null
}

/** A breakdown: what people write of it, from when on, and for how long. */
export type Breakdown = {
  readonly matter: string
  readonly texts: readonly string[]
  readonly fromMinute: number
  readonly minutes: number
}

export const DAY_FROM = Date.UTC(2026, 4, 12, 5)
const DAY_MINUTES = 16 * 60
const MINUTE = 60_000

/**
 * A company's day in the order of time, the same for the same seed: `templated` posts made of templates and those written
 * by hand, spread over sixteen hours, and the breakdowns, whose posts come in the order in which a seed shuffles them.
 */
export function makeDay(
  seed: number,
  day: {
    templates: PostTemplates
    templated: number
    written: readonly string[]
    breakdowns: readonly Breakdown[]
  },
): MadePost[] {
  const random = mulberry32(seed)
  const others = [...Array.from({ length: day.templated }, () => fill(day.templates, random)), ...day.written]
  const posts: Omit<MadePost, 'postId'>[] = others.map((text, index) => ({
    text,
    at: DAY_FROM + Math.floor(random() * DAY_MINUTES * MINUTE),
    threadId: `thread ${index}`,
    authorId: `somebody ${index}`,
    matter: null,
  }))
  for (const { matter, texts, fromMinute, minutes } of day.breakdowns)
    for (const [index, text] of texts.entries())
      posts.push({
        text,
        at: DAY_FROM + Math.floor((fromMinute + random() * minutes) * MINUTE),
        threadId: `${matter} ${index}`,
        authorId: `${matter} ${index}`,
        matter,
      })
  return posts
    .toSorted((a, b) => a.at - b.at)
    .map((post, index) => ({ ...post, postId: `post ${String(index).padStart(6, '0')}` }))
}

/** One sentence with its blanks filled, said the way somebody says it. */
export function fill({ sentences, blanks }: PostTemplates, random: () => number): string {
  const sentence = pick(sentences, random).replace(/\{(\w+)\}/gu, (_, name: string) =>
    pick(blanks[name]!, random),
  )
  return pick(AROUND.before, random) + sentence + pick(AROUND.after, random)
}

function pick<T>(of: readonly T[], random: () => number): T {
  return of[Math.floor(random() * of.length)]!
}

/** A small generator of numbers between 0 and 1 with a seed (public domain). */
export function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
