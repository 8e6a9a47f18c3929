import { kindOf, type Sign, type SignKind } from './signs.ts'

/** What an organization's posts were like before: how many are known, and how many of them had a sign. */
export type Frequencies = {
  readonly posts: number
  readonly of: (sign: Sign) => number
  /** How many more posts have a sign just now than is usual, as a logarithm; 0 for one that comes as it always does. */
  readonly surprise?: (sign: Sign) => number
}

/** Posts in which signs are counted: all that is known of a cluster, or one post. */
export type Profile = {
  readonly posts: number
  readonly counts: ReadonlyMap<Sign, number>
}

/** In what share of posts a sign is expected that nobody has counted yet, and how much it can say at most. */
const KINDS: Readonly<Record<SignKind, { readonly expected: number; readonly most: number }>> = {
  link: { expected: 1 / 100_000, most: 10 },
  quote: { expected: 1 / 4_000, most: 5 },
  hashtag: { expected: 1 / 400, most: 3.5 },
  number: { expected: 1 / 400, most: 3.5 },
  word: { expected: 1 / 120, most: 3 },
  concept: { expected: 1 / 30, most: 3 },
}

/** As long as fewer posts are known than this, what is expected counts as much as what was seen. */
const EXPECTED_POSTS = 60
/** How far a profile of few posts is believed: one post shows a part of what is said of its matter. */
const DOUBT = 1
/** Signs of one text go together (the two words of a station): each further one says less. */
const FURTHER = 0.82
/** How much more a sign may say once five hundred posts are known. */
const MORE = 0.5
/** A sixth of a cluster's posts is enough for a sign to be of its matter. */
const CENTRAL = 6
/** One word in common is no matter in common; a link is. */
const ENOUGH_ALONE = 4
/** What a sign says against a common matter that nobody else there has. */
const FOREIGN = 0.15
const MOST_FOREIGN = 2.5

/** How strongly a post's signs speak for a profile, in natural logarithms of odds: 0 says nothing, below 0 against it. */
export function evidenceFor(signs: readonly Sign[], profile: Profile, frequencies: Frequencies): number {
  const gains: number[] = []
  // What nobody says in a thousand posts says more than what nobody says in ten.
  const known = Math.min(1, frequencies.posts / 500)
  let foreign = 0
  for (const sign of signs) {
    const count = profile.counts.get(sign) ?? 0
    if (count === 0) {
      if (kindOf(sign) !== 'quote') foreign += 1
      continue
    }
    const share = shareOf(sign, frequencies)
    const gain = Math.log((count + DOUBT * share) / (profile.posts + DOUBT) / share)
    // What few of many say is not what their matter is.
    const central = Math.min(1, (CENTRAL * count) / profile.posts) ** 0.5
    if (gain > 0)
      gains.push(
        Math.min(gain, KINDS[kindOf(sign)].most + MORE * known + (frequencies.surprise?.(sign) ?? 0)) *
          central,
      )
  }
  if (gains.length < 2 && !gains.some((gain) => gain > ENOUGH_ALONE)) return Math.min(0, -foreign * FOREIGN)
  const sum = gains.toSorted((a, b) => b - a).reduce((all, gain, index) => all + gain * FURTHER ** index, 0)
  return sum - Math.min(MOST_FOREIGN, foreign * FOREIGN)
}

/** How strongly two texts speak for being about one thing; the same whichever comes first. */
export function similarity(a: readonly Sign[], b: readonly Sign[], frequencies: Frequencies): number {
  return (evidenceFor(a, profileOf([b]), frequencies) + evidenceFor(b, profileOf([a]), frequencies)) / 2
}

/** Counts the signs of posts. */
export function profileOf(posts: readonly (readonly Sign[])[]): Profile {
  const counts = new Map<Sign, number>()
  for (const signs of posts) for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  return { posts: posts.length, counts }
}

export function shareOf(sign: Sign, { posts, of }: Frequencies): number {
  const { expected } = KINDS[kindOf(sign)]
  return (of(sign) + EXPECTED_POSTS * expected) / (posts + EXPECTED_POSTS)
}
