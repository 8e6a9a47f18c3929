import { and, eq, sql } from 'drizzle-orm'
import { cleanEmail } from '../clean-email.ts'
import { cleanName } from '../clean-name.ts'
import type { Viewer, World } from '../context.ts'
import { inOrganization, type Tx } from '../db/client.ts'
import { type MemberId, newId, type OrganizationId } from '../db/id.ts'
import { countAttempts } from '../members/count-attempts.ts'
import { type OpenedSession, openSession } from '../members/open-session.ts'
import type { Client } from '../members/sign-in.ts'
import { organizations } from '../members/tables.ts'
import { readToken } from '../members/token.ts'
import { Refusal } from '../refusal.ts'
import { findByToken, isPlayed, type RehearsalRow } from './find-rehearsal.ts'
import { putOnStage } from './put-on-stage.ts'
import { rehearsalGuests } from './tables.ts'

/** As many as a pilot gets to know. */
const MOST_GUESTS = 200

/** In characters: what the square takes. */
const LONGEST_NAME = 50

export type GuestRow = typeof rehearsalGuests.$inferSelect

/** What the page of a rehearsal's link shows to whoever holds it. */
export interface RehearsalCallRow {
  organization: string
  locale: Viewer['locale']
  endsAt: Date
  isOver: boolean
}

/** What a link leads to, without coming in; null for one that leads nowhere, or no more. */
export async function previewRehearsal(world: World, token: string): Promise<RehearsalCallRow | null> {
  const presented = readToken(token)
  if (!presented) return null
  return inOrganization(world.db, presented.organizationId, async (tx) => {
    const found = await findByToken(tx, token)
    if (!found) return null
    const [company] = await tx
      .select()
      .from(organizations)
      .where(eq(organizations.organizationId, tx.organizationId))
    return {
      organization: company!.name,
      locale: company!.locale as Viewer['locale'],
      endsAt: found.endsAt,
      isOver: !isPlayed(found, world.now()),
    }
  })
}

/**
 * Lets a colleague in and opens a session on the stage, until the rehearsal ends. Who came before, known by their address, is
 * who they were. Refused with REHEARSAL_UNKNOWN, REHEARSAL_OVER, REHEARSAL_FULL, NO_TOWN_SQUARE, TOO_MANY_ATTEMPTS, or for
 * the name or the address.
 */
export async function joinRehearsal(
  world: World,
  input: { token: string; name: string; email: string; locale: Viewer['locale'] },
  client: Client,
): Promise<OpenedSession> {
  await countAttempts(world, [{ kind: 'address', value: client.address }])
  const name = cleanName(input.name, { max: LONGEST_NAME })
  const email = cleanEmail(input.email)
  const { locale } = input
  const presented = readToken(input.token)
  if (!presented) throw unknown()
  const inside = <T>(work: (tx: Tx) => Promise<T>) => inOrganization(world.db, presented.organizationId, work)
  const { rehearsal, known } = await inside(async (tx) => {
    const found = await getPlayed(tx, input.token, world.now())
    const one = await findGuest(tx, found, email)
    if (!one) await refuseMore(tx, found)
    return { rehearsal: found, known: one }
  })
  const guest = known ?? (await addGuest(world, inside, rehearsal, { name, email, locale }))
  return inOrganization(world.db, rehearsal.stageId as OrganizationId, (tx) =>
    openSession(tx, world, {
      memberId: guest.memberId as MemberId,
      kind: 'device',
      userAgent: client.userAgent,
      hours: (rehearsal.endsAt.getTime() - world.now().getTime()) / 3_600_000,
    }),
  )
}

async function addGuest(
  world: World,
  inside: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>,
  rehearsal: RehearsalRow,
  person: Pick<GuestRow, 'name' | 'email' | 'locale'>,
): Promise<GuestRow> {
  if (!world.townSquare) throw new Refusal('NO_TOWN_SQUARE', 'This server has no Town Square to rehearse on.')
  const { name, locale } = person
  const customer = await world.townSquare.createPerson(rehearsal.squareId, name)
  const memberId = await putOnStage(world, rehearsal, { name, locale, person: customer })
  return inside(async (tx) => {
    const now = world.now()
    const { rehearsalId } = rehearsal
    const [made] = await tx
      .insert(rehearsalGuests)
      .values({
        ...person,
        organizationId: tx.organizationId,
        guestId: newId<'rehearsalGuest'>(now.getTime()),
        rehearsalId,
        memberId,
        personId: customer.personId,
        joinedAt: now,
      })
      .onConflictDoNothing()
      .returning()
    // The same person on two screens at once: the first one stays.
    return made ?? (await findGuest(tx, rehearsal, person.email))!
  })
}

async function getPlayed(tx: Tx, token: string, now: Date): Promise<RehearsalRow> {
  const found = await findByToken(tx, token)
  if (!found) throw unknown()
  if (isPlayed(found, now)) return found
  throw new Refusal('REHEARSAL_OVER', 'This rehearsal is over. Ask the person who invited you.', {
    path: ['token'],
  })
}

async function findGuest(tx: Tx, { rehearsalId }: RehearsalRow, email: string): Promise<GuestRow | null> {
  const [row] = await tx
    .select()
    .from(rehearsalGuests)
    .where(
      and(
        eq(rehearsalGuests.organizationId, tx.organizationId),
        eq(rehearsalGuests.rehearsalId, rehearsalId),
        sql`lower(${rehearsalGuests.email}) = lower(${email})`,
      ),
    )
  return row ?? null
}

async function refuseMore(tx: Tx, { rehearsalId }: RehearsalRow): Promise<void> {
  const there = await tx
    .select({ guestId: rehearsalGuests.guestId })
    .from(rehearsalGuests)
    .where(
      and(
        eq(rehearsalGuests.organizationId, tx.organizationId),
        eq(rehearsalGuests.rehearsalId, rehearsalId),
      ),
    )
    .limit(MOST_GUESTS)
  if (there.length < MOST_GUESTS) return
  throw new Refusal('REHEARSAL_FULL', `A rehearsal is for ${MOST_GUESTS} people at the most.`, {
    parameters: { most: MOST_GUESTS },
  })
}

function unknown(): Refusal {
  return new Refusal(
    'REHEARSAL_UNKNOWN',
    'This is not the address of a rehearsal. Look for the latest message.',
    {
      path: ['token'],
    },
  )
}
