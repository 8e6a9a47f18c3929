import { type Candidate, joinCluster, type Post, RECENT_MS } from './join-cluster.ts'
import type { Sign } from './signs.ts'
import type { Frequencies } from './similarity.ts'

/**
 * How far one looks for what is similar to a post, so that the work is the same whatever the backlog: the newest posts
 * with each of its signs, and of those the clusters and the lone posts that share the most.
 */
export const LOOK = { postsOfSign: 16, clusters: 4, postsOfCluster: 30, lonePosts: 24 } as const

/** As long as a matter may be talked about and still be one. */
export const WINDOW_MS = 24 * 3_600_000

/** A post that is known by its signs. */
export type KnownPost = Candidate

/** What became of a post: its cluster now, and every post that is in that cluster since. */
export type Placed = {
  readonly clusterId: string | null
  /** The cluster is a new one. */
  readonly isNew: boolean
  /** Posts that stood alone and have come into it. */
  readonly joined: readonly string[]
  /** Clusters whose posts have all come into it. */
  readonly merged: readonly string[]
}

/** The recent posts around new ones, as far as they are at hand: the new ones are put among them one after another. */
export class Neighbourhood {
  readonly #posts = new Map<string, KnownPost>()
  readonly #bySign = new Map<Sign, string[]>()
  readonly #byCluster = new Map<string, Set<string>>()
  readonly #usual: Frequencies

  constructor(usual: Frequencies) {
    this.#usual = usual
  }

  /** Brings an earlier post to hand; posts come oldest first. */
  know(post: KnownPost): void {
    if (this.#posts.has(post.postId)) return
    for (const sign of post.signs) {
      const newest = this.#bySign.get(sign)
      if (newest === undefined) this.#bySign.set(sign, [post.postId])
      else if (newest.push(post.postId) > 4 * LOOK.postsOfSign)
        newest.splice(0, newest.length - LOOK.postsOfSign)
    }
    this.#place(post, post.clusterId)
  }

  /** The posts that a post is compared with. */
  candidatesFor(post: Post): KnownPost[] {
    const hits = new Map<string, number>()
    for (const sign of post.signs) {
      for (const postId of (this.#bySign.get(sign) ?? []).slice(-LOOK.postsOfSign).toReversed()) {
        const known = this.#posts.get(postId)!
        if (Math.abs(post.at - known.at) > WINDOW_MS) continue
        // Somebody who says it again is not two.
        if (known.clusterId === null && known.authorId === post.authorId) continue
        const group = known.clusterId ?? postId
        hits.set(group, (hits.get(group) ?? 0) + 1)
      }
    }
    const ranked = [...hits].toSorted((a, b) => b[1] - a[1])
    const clusters = ranked.filter(([id]) => this.#byCluster.has(id)).slice(0, LOOK.clusters)
    const alone = ranked.filter(([id]) => !this.#byCluster.has(id)).slice(0, LOOK.lonePosts)
    return [
      ...clusters.flatMap(([id]) => [...this.#byCluster.get(id)!].slice(-LOOK.postsOfCluster)),
      ...alone.map(([id]) => id),
    ].map((postId) => this.#posts.get(postId)!)
  }

  /** Puts a new post where it belongs; `newClusterId` names the cluster that it may begin. */
  place(post: Post & { readonly postId: string }, recentPosts: number, newClusterId: string): Placed {
    const recent = { posts: recentPosts, of: (sign: Sign) => this.#countRecent(sign, post.at) }
    const around = { usual: this.#usual, recent }
    const { clusterId, postIds, merged } = joinCluster(post, this.candidatesFor(post), around)
    const isNew = clusterId === null && postIds.length > 0
    const home = isNew ? newClusterId : clusterId
    this.know({ ...post, clusterId: home })
    const coming = [...postIds, ...merged.flatMap((id) => [...(this.#byCluster.get(id) ?? [])])]
    for (const postId of coming) this.#place(this.#posts.get(postId)!, home)
    return { clusterId: home, isNew, joined: postIds, merged }
  }

  /** How many posts of the half hour before had a sign, as far as they are looked at. */
  #countRecent(sign: Sign, at: number): number {
    const newest = (this.#bySign.get(sign) ?? []).slice(-LOOK.postsOfSign)
    return newest.filter((postId) => Math.abs(at - this.#posts.get(postId)!.at) <= RECENT_MS).length
  }

  #place(post: KnownPost, clusterId: string | null): void {
    if (post.clusterId !== null) this.#byCluster.get(post.clusterId)?.delete(post.postId)
    this.#posts.set(post.postId, { ...post, clusterId })
    if (clusterId === null) return
    const together = this.#byCluster.get(clusterId)
    if (together === undefined) this.#byCluster.set(clusterId, new Set([post.postId]))
    else together.add(post.postId)
  }
}
