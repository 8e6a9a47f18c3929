import type { Sign } from './signs.ts'
import { evidenceFor, type Frequencies, type Profile, profileOf, shareOf } from './similarity.ts'

/** A post whose neighbours are looked for. */
export type Post = {
  readonly signs: readonly Sign[]
  /** When it was written; ms since epoch. */
  readonly at: number
  readonly threadId: string
  readonly authorId: string
}

/** An earlier post that has signs in common with it, or is in a cluster with one that has. */
export type Candidate = Post & {
  readonly postId: string
  /** Null for one that stands alone. */
  readonly clusterId: string | null
}

/** What posts of these days are like. */
export type Surroundings = {
  /** Before the last hour. */
  readonly usual: Frequencies
  /** In the last half hour, what is told of now included. */
  readonly recent: Frequencies
}

/** Where a post belongs. With no cluster and no other posts it stands alone; with no cluster, the posts make one. */
export type Joining = {
  readonly clusterId: string | null
  /** Posts that stood alone and belong to it. */
  readonly postIds: readonly string[]
  /** Clusters that turn out to be about the same, and go into it. */
  readonly merged: readonly string[]
}

/** What is usual is told by posts that are older than this: a breakdown must not make its own words usual. */
export const USUAL_BEFORE_MS = 3_600_000

/** Posts of one breakdown come together; those of a link or a joke may take a day. */
export const RECENT_MS = 30 * 60_000

/** How far the odds of a post have to be above even before it is said to belong. */
const BAR = 3
/** And how much further where next to nothing is known of what people write here. */
const CAUTION = 2.5
/** So many everyday posts tell what is usual. */
const KNOWN_FROM = 100
const SAME_THREAD = 1
/** A matter of which nobody wrote just now, and one that most write of. */
const LEAST_ODDS = -3.2
const MOST_ODDS = 0.6
/** How much it says that something is said more often just now than it is usually. */
const BURST = 1.5

/** A cluster is looked at as the same matter when a post almost belongs to it, too. */
const ALMOST = 3
/** What so many of a cluster's posts say is its core. */
const CORE = 0.3
/** Each core fits the other cluster: far enough by itself, or nearly where half of the posts belong, too. */
const CORE_FITS = 2
const CORE_NEARLY_FITS = -1

type Group = {
  readonly clusterId: string | null
  readonly posts: readonly (Post & { readonly postId?: string })[]
  readonly profile: Profile
  /** What everybody else says, before and just now. */
  readonly others: Frequencies
  /** The odds that a post of just now is one of these, before it is read. */
  readonly odds: number
  readonly score: number
}

/**
 * Says where a post belongs among earlier ones. Each cluster, and each post that stands alone, is judged by what its posts
 * say that everyday posts do not, and by how much of what is written just now it makes up. What stood alone and clusters
 * that were begun twice come along where they belong by now. The work depends on the number of candidates only.
 */
export function joinCluster(post: Post, candidates: readonly Candidate[], around: Surroundings): Joining {
  const together = Map.groupBy(candidates, ({ postId, clusterId }) => clusterId ?? `alone ${postId}`)
  const groups = [...together.values()].map((posts): Group => {
    const group = makeGroup(posts[0]!.clusterId, posts, post.at, around)
    return { ...group, score: scoreIn(group, post) }
  })
  const [best, ...others] = groups
    .filter(({ score }) => score >= 0)
    .toSorted((a, b) => b.score - a.score || b.posts.length - a.posts.length)
  if (best === undefined) return { clusterId: null, postIds: [], merged: [] }

  // A cluster that is near comes before a single post that is nearer: its name stays.
  const home = best.clusterId === null ? (others.find(({ clusterId }) => clusterId !== null) ?? best) : best
  let here = makeGroup(home.clusterId, [...home.posts, post], post.at, around)
  const merged: string[] = []
  const postIds = home.clusterId === null ? [home.posts[0]!.postId!] : []
  for (const group of groups) {
    if (group === home || (group.clusterId !== null && group.score < -ALMOST)) continue
    if (!belongs(group, here, post)) continue
    if (group.clusterId === null) postIds.push(group.posts[0]!.postId!)
    else merged.push(group.clusterId)
    here = makeGroup(home.clusterId, [...here.posts, ...group.posts], post.at, around)
  }
  return { clusterId: home.clusterId, postIds, merged }
}

/** Whether a lone post, or a cluster as a whole, is of the same matter as the cluster that a post has come to. */
function belongs(group: Group, here: Group, post: Post): boolean {
  const belonging = group.posts.filter((one) => scoreIn(atTimeOf(one, post, here), one) >= 0).length
  if (group.clusterId === null || belonging === 0) return belonging > 0
  const fit = Math.min(scoreIn(here, coreOf(group, post)), scoreIn(group, coreOf(here, post)))
  return fit >= CORE_FITS || (fit >= CORE_NEARLY_FITS && belonging * 2 >= group.posts.length)
}

function makeGroup(
  clusterId: string | null,
  posts: Group['posts'],
  at: number,
  { usual, recent }: Surroundings,
): Group {
  const now = posts.filter((one) => Math.abs(at - one.at) <= RECENT_MS)
  const own = profileOf(now.map(({ signs }) => signs)).counts
  // A matter of some hours is a part of what is known as usual, and must not be taken for it.
  const earlier = profileOf(posts.filter((one) => one.at <= at - USUAL_BEFORE_MS).map(({ signs }) => signs))
  const before: Frequencies = {
    posts: Math.max(0, usual.posts - earlier.posts),
    of: (sign) => Math.max(0, usual.of(sign) - (earlier.counts.get(sign) ?? 0)),
  }
  const others = Math.max(0, recent.posts - now.length)
  // Where little is known of everyday posts, those of just now have to tell what they are like.
  const believed = Math.max(0, 1 - usual.posts / KNOWN_FROM)
  return {
    clusterId,
    posts,
    profile: profileOf(posts.map(({ signs }) => signs)),
    others: {
      posts: before.posts + believed * others,
      surprise: (sign) =>
        BURST * Math.max(0, Math.log((1 + recent.of(sign)) / (2 + recent.posts * shareOf(sign, before)))),
      of: (sign) => before.of(sign) + believed * Math.max(0, recent.of(sign) - (own.get(sign) ?? 0)),
    },
    odds: Math.min(MOST_ODDS, Math.max(LEAST_ODDS, Math.log((now.length + 0.5) / (others + 2)))),
    score: 0,
  }
}

/** What many of a cluster's posts say, as a post of its own. */
function coreOf({ profile }: Group, { at }: Post): Post {
  const signs = [...profile.counts].filter(([, count]) => count >= CORE * profile.posts).map(([sign]) => sign)
  return { signs, at, threadId: '', authorId: '' }
}

/** What was written long before has the odds of a post that happens to be alike. */
function atTimeOf(one: Post, post: Post, group: Group): Group {
  return Math.abs(one.at - post.at) <= USUAL_BEFORE_MS ? group : { ...group, odds: LEAST_ODDS }
}

/** How far a post is above the bar of a group. */
function scoreIn(group: Group, post: Post): number {
  const isSameThread = group.posts.some(({ threadId }) => threadId === post.threadId)
  const unknown = Math.max(0, 1 - group.others.posts / KNOWN_FROM)
  const bar = BAR + CAUTION * unknown
  return (
    evidenceFor(post.signs, group.profile, group.others) + group.odds + (isSameThread ? SAME_THREAD : 0) - bar
  )
}
