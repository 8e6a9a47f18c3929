import type { Head, Post } from './arrivals.ts'
import type { PostClass } from './parameters.ts'

/** What somebody may take: the care team everything; of the volunteers, some complaints too. */
export type Reach = 'core' | 'wideVolunteer' | 'volunteer'

const REACHES: Record<PostClass['volunteers'], readonly Reach[]> = {
  none: ['core'],
  half: ['core', 'wideVolunteer'],
  all: ['core', 'wideVolunteer', 'volunteer'],
}

/** Whether posts of a class are for somebody of this reach. */
export function isFor(of: PostClass, reach: Reach): boolean {
  return REACHES[of.volunteers].includes(reach)
}

/** Posts that are alike, in the order of arrival, which is that of their deadlines: a bucket of the order. */
interface Queue {
  readonly class: PostClass
  readonly posts: Post[]
  /** The first that nobody has taken. */
  first: number
  /** The first that can still be in time, for each reach. */
  readonly onTime: Record<Reach, number>
}

/** Everything that waits. */
export interface Line {
  readonly queues: Map<string, Queue>
  readonly taken: Set<number>
  /** How many posts wait that are for a reach, and how long they are expected to take it. */
  readonly waiting: Record<Reach, number>
  readonly backlogMs: Record<Reach, number>
}

export function openLine(): Line {
  return {
    queues: new Map(),
    taken: new Set(),
    waiting: none(),
    backlogMs: none(),
  }
}

export function enter(line: Line, post: Post): void {
  const { class: of, isClustered } = post
  const key = `${of.name} ${isClustered}`
  const queue = line.queues.get(key) ?? {
    class: of,
    posts: [],
    first: 0,
    onTime: none(),
  }
  line.queues.set(key, queue)
  queue.posts.push(post)
  count(line, post, 1)
}

export function take(line: Line, post: Post): void {
  line.taken.add(post.index)
  count(line, post, -1)
}

/** The oldest post of each queue that is for a reach. */
export function oldestOf(line: Line, reach: Reach, into: Post[]): void {
  into.length = 0
  for (const queue of line.queues.values()) {
    if (!isFor(queue.class, reach)) continue
    const oldest = firstOf(line, queue)
    if (oldest) into.push(oldest)
  }
}

/** The heads of the buckets for a reach: of each queue the first late post and the first that can still be in time. */
export function headsOf(line: Line, reach: Reach, now: number, into: Head[]): void {
  into.length = 0
  for (const queue of line.queues.values()) {
    if (!isFor(queue.class, reach)) continue
    const oldest = firstOf(line, queue)
    if (!oldest) continue
    into.push(headFor(oldest, reach))
    if (queue.class.band === 0) continue
    const onTime = firstOnTime(line, queue, reach, now)
    if (onTime && onTime !== oldest) into.push(headFor(onTime, reach))
  }
}

function firstOf(line: Line, queue: Queue): Post | undefined {
  while (queue.first < queue.posts.length && line.taken.has(queue.posts[queue.first]!.index)) queue.first += 1
  return queue.posts[queue.first]
}

function firstOnTime(line: Line, queue: Queue, reach: Reach, now: number): Post | undefined {
  const { posts, onTime } = queue
  while (onTime[reach] < posts.length) {
    const post = posts[onTime[reach]]!
    if (!line.taken.has(post.index) && post.dueAt - headFor(post, reach).handlingMs >= now) return post
    onTime[reach] += 1
  }
  return undefined
}

function count(line: Line, post: Post, step: 1 | -1): void {
  for (const reach of REACHES[post.class.volunteers]) {
    line.waiting[reach] += step
    line.backlogMs[reach] += step * headFor(post, reach).handlingMs
  }
}

function headFor(post: Post, reach: Reach): Head {
  return reach === 'core' ? post.heads.core : post.heads.volunteer
}

function none(): Record<Reach, number> {
  return { core: 0, wideVolunteer: 0, volunteer: 0 }
}
