import { eq } from 'drizzle-orm'
import { channels } from '../channels/tables.ts'
import type { CharterLimit } from '../charter/charter-rules.ts'
import { loadCharterRules } from '../charter/load-charter-rules.ts'
import { type ReferencePattern, readPattern } from '../charter/personal-data/reference-patterns.ts'
import type { Tx } from '../db/client.ts'
import { members } from '../members/tables.ts'
import { topics } from '../voice/tables.ts'
import { offeredSegments, withheldTopics } from './tables.ts'

/** What of an organization is looked at for every ticket alike. */
export interface Surroundings {
  /** How numbers of orders and files look here. */
  patterns: ReferencePattern[]
  /** Our own handles, in lower case. */
  ownHandles: Set<string>
  /** The names of everybody here, whose access ended included. */
  colleagues: { name: string; handle: null }[]
  departmentOfTopic: Map<string, string | null>
  withheldTopics: Set<string>
  offeredSegments: Set<string>
  /** Where the charter lets volunteers not answer, and on what and when. */
  limits: CharterLimit[]
}

/** Reads it anew for each transaction: the tables are small, and a topic that is withheld is withheld at once. */
export async function loadSurroundings(tx: Tx): Promise<Surroundings> {
  const { organizationId } = tx
  const { rules } = await loadCharterRules(tx)
  const handles = await tx
    .select({ handle: channels.handle })
    .from(channels)
    .where(eq(channels.organizationId, organizationId))
  const names = await tx
    .select({ name: members.name })
    .from(members)
    .where(eq(members.organizationId, organizationId))
  const known = await tx
    .select({ topicId: topics.topicId, departmentId: topics.departmentId })
    .from(topics)
    .where(eq(topics.organizationId, organizationId))
  const withheld = await tx
    .select({ topicId: withheldTopics.topicId })
    .from(withheldTopics)
    .where(eq(withheldTopics.organizationId, organizationId))
  const offered = await tx
    .select({ segment: offeredSegments.segment })
    .from(offeredSegments)
    .where(eq(offeredSegments.organizationId, organizationId))
  return {
    limits: rules.limits.filter(({ roles }) => roles.includes('volunteer')),
    patterns: rules.patterns.map(readPattern).filter((pattern) => typeof pattern !== 'string'),
    ownHandles: new Set(handles.map(({ handle }) => handle.toLowerCase())),
    colleagues: names.map(({ name }) => ({ name, handle: null })),
    departmentOfTopic: new Map(known.map(({ topicId, departmentId }) => [topicId, departmentId])),
    withheldTopics: new Set(withheld.map(({ topicId }) => topicId)),
    offeredSegments: new Set(offered.map(({ segment }) => segment)),
  }
}
