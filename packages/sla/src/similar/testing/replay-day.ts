import { RECENT_MS, USUAL_BEFORE_MS } from '../join-cluster.ts'
import { Neighbourhood } from '../neighbourhood.ts'
import { readSigns, type Sign } from '../signs.ts'
import type { MadePost } from './make-day.ts'

/** So many earlier posts, older than an hour, say what is usual. */
const KNOWN_POSTS = 1_000

/** Where a breakdown's posts went: the largest part of them that is together, and who else is there. */
export type Gathered = {
  readonly matter: string
  readonly together: number
  readonly of: number
  readonly strangers: number
}

export type Replay = {
  readonly gathered: readonly Gathered[]
  /** Clusters that reached five posts within a quarter of an hour and tell of none of the breakdowns. */
  readonly falseAlarms: readonly (readonly string[])[]
  readonly clusterOf: ReadonlyMap<string, string>
}

/** Lets posts come one after another, as they come to the product, and says what was found. */
export function replayDay(posts: readonly MadePost[]): Replay {
  const signsOf = posts.map(({ text }) => readSigns(text))
  const counts = new Map<Sign, number>()
  let learned = 0
  let forgotten = 0
  let recentFrom = 0
  const neighbourhood = new Neighbourhood({
    get posts() {
      return learned - forgotten
    },
    of: (sign) => counts.get(sign) ?? 0,
  })
  const clusterOf = new Map<string, string>()
  for (const [index, post] of posts.entries()) {
    for (; posts[learned]!.at <= post.at - USUAL_BEFORE_MS; learned++) count(counts, signsOf[learned]!, 1)
    for (; learned - forgotten > KNOWN_POSTS; forgotten++) count(counts, signsOf[forgotten]!, -1)
    while (posts[recentFrom]!.at < post.at - RECENT_MS) recentFrom++
    const placed = neighbourhood.place(
      { ...post, signs: signsOf[index]! },
      index - recentFrom,
      `cluster ${index}`,
    )
    if (placed.clusterId === null) continue
    for (const postId of [post.postId, ...placed.joined]) clusterOf.set(postId, placed.clusterId)
    if (placed.merged.length > 0)
      for (const [postId, clusterId] of clusterOf)
        if (placed.merged.includes(clusterId)) clusterOf.set(postId, placed.clusterId)
  }
  return { gathered: gather(posts, clusterOf), falseAlarms: findFalseAlarms(posts, clusterOf), clusterOf }
}

function count(counts: Map<Sign, number>, signs: readonly Sign[], by: number): void {
  for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + by)
}

function gather(posts: readonly MadePost[], clusterOf: ReadonlyMap<string, string>): Gathered[] {
  const matters = Map.groupBy(
    posts.filter(({ matter }) => matter !== null),
    ({ matter }) => matter!,
  )
  return [...matters].map(([matter, told]) => {
    const clusters = Map.groupBy(told, ({ postId }) => clusterOf.get(postId) ?? postId)
    const [cluster, together] = [...clusters].toSorted((a, b) => b[1].length - a[1].length)[0]!
    const all = posts.filter(({ postId }) => (clusterOf.get(postId) ?? postId) === cluster)
    return { matter, together: together.length, of: told.length, strangers: all.length - together.length }
  })
}

const ALARM_FROM = 5
const ALARM_MS = 15 * 60_000

function findFalseAlarms(posts: readonly MadePost[], clusterOf: ReadonlyMap<string, string>): string[][] {
  const clusters = Map.groupBy(
    posts.filter(({ postId }) => clusterOf.has(postId)),
    ({ postId }) => clusterOf.get(postId)!,
  )
  return [...clusters.values()]
    .filter((members) => members.every(({ matter }) => matter === null))
    .filter((members) =>
      members.some((post, index) => {
        const fifth = members[index + ALARM_FROM - 1]
        return fifth !== undefined && fifth.at - post.at <= ALARM_MS
      }),
    )
    .map((members) => members.map(({ text }) => text))
}
