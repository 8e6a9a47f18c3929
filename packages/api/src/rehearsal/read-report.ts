import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import type { World } from '../context.ts'
import { inOrganization, type Tx } from '../db/client.ts'
import type { OrganizationId } from '../db/id.ts'
import { members } from '../members/tables.ts'
import { findAnswers } from './find-answers.ts'
import type { RehearsalRow } from './find-rehearsal.ts'
import type { GuestRow } from './join-rehearsal.ts'
import { rehearsalGuests, rehearsalMatters } from './tables.ts'

/** What came of one colleague's play. No figure of it: whether, and on which topics. */
export interface ReportedGuest extends GuestRow {
  hasAsked: boolean
  /** Everything that they asked was answered. */
  isAnswered: boolean
  /** On which topics they answered somebody else, by name. */
  helpedOn: string[]
  /** Whether they are in the company's organization already, and as what. */
  role: (typeof members.$inferSelect)['role'] | null
}

/** Who came to a rehearsal, by name, and what came of it. By the indexes of the rehearsal, then of its stage. */
export async function readReport(world: World, rehearsal: RehearsalRow): Promise<ReportedGuest[]> {
  const { stageId } = rehearsal
  const company = rehearsal.organizationId as OrganizationId
  // One organization after the other: nobody holds one connection while they wait for another.
  const { guests, matters, known } = await inOrganization(world.db, company, (tx) =>
    readGuests(tx, rehearsal),
  )
  if (guests.length === 0) return []
  const { answered, helped } = await inOrganization(world.db, stageId as OrganizationId, async (stage) => ({
    answered: new Set((await findAnswers(stage, matters)).map(({ postId }) => postId)),
    helped: Map.groupBy(await listHelped(stage, guests), ({ memberId }) => memberId),
  }))
  const asked = Map.groupBy(matters, ({ guestId }) => guestId)
  const roles = new Map(known.map(({ email, role }) => [email, role]))
  return guests.map((guest) => {
    const own = asked.get(guest.guestId) ?? []
    return {
      ...guest,
      hasAsked: own.length > 0,
      isAnswered: own.length > 0 && own.every(({ postId }) => answered.has(postId)),
      helpedOn: (helped.get(guest.memberId) ?? []).map(({ name }) => name),
      role: roles.get(guest.email.toLowerCase()) ?? null,
    }
  })
}

/** Who came, what they asked, and who of them is a member of the company's. */
async function readGuests(tx: Tx, { rehearsalId }: RehearsalRow) {
  const { organizationId } = tx
  const guests = await tx
    .select()
    .from(rehearsalGuests)
    .where(
      and(eq(rehearsalGuests.organizationId, organizationId), eq(rehearsalGuests.rehearsalId, rehearsalId)),
    )
    .orderBy(asc(sql`lower(${rehearsalGuests.name})`), asc(rehearsalGuests.guestId))
  if (guests.length === 0) return { guests, matters: [], known: [] }
  const matters = await tx
    .select({ guestId: rehearsalMatters.guestId, postId: rehearsalMatters.postId })
    .from(rehearsalMatters)
    .where(
      and(
        eq(rehearsalMatters.organizationId, organizationId),
        inArray(
          rehearsalMatters.guestId,
          guests.map(({ guestId }) => guestId),
        ),
      ),
    )
  const known = await tx
    .select({ email: sql<string>`lower(${members.email})`, role: members.role })
    .from(members)
    .where(
      and(
        eq(members.organizationId, organizationId),
        inArray(
          sql`lower(${members.email})`,
          guests.map(({ email }) => email.toLowerCase()),
        ),
      ),
    )
  return { guests, matters, known }
}

/** On which topics which guests answered somebody else. A stage holds what some hundred people wrote in a fortnight. */
async function listHelped(
  stage: Tx,
  guests: readonly GuestRow[],
): Promise<{ memberId: string; name: string }[]> {
  const memberIds = guests.map(({ memberId }) => memberId)
  const personIds = guests.map(({ personId }) => personId)
  const rows = await stage.execute<{ author_id: string; person_id: string; name: string }>(sql`
    select distinct r.author_id, i.external_id as person_id, tp.name
    from replies r
    join tickets t on t.organization_id = r.organization_id and t.ticket_id = r.ticket_id
    join identities i on i.organization_id = t.organization_id and i.identity_id = t.identity_id
    join answered_topics a on a.organization_id = r.organization_id and a.ticket_id = r.ticket_id
    join topics tp on tp.organization_id = a.organization_id and tp.topic_id = a.topic_id
    where r.organization_id = ${stage.organizationId} and r.state = 'sent'
      and r.author_id in ${memberIds} and i.external_id in ${personIds}
    order by tp.name`)
  const own = new Map(guests.map(({ memberId, personId }) => [memberId, personId]))
  const others = [...rows].filter((row) => own.get(row.author_id) !== row.person_id)
  const told = new Map(others.map((row) => [`${row.author_id} ${row.name}`, row]))
  return [...told.values()].map((row) => ({ memberId: row.author_id, name: row.name }))
}
