import { setTimeout as pause } from 'node:timers/promises'
import { eq, sql } from 'drizzle-orm'
import { connectChannel } from '../channels/connect-channel.ts'
import { moveChannel } from '../channels/move-channel.ts'
import { saveSecrets } from '../channels/open-call.ts'
import { signCharter } from '../charter/sign-charter.ts'
import type { Ctx, World } from '../context.ts'
import { inOrganization } from '../db/client.ts'
import type { MemberId, OrganizationId } from '../db/id.ts'
import {
  type ConnectedSquare,
  findSquare,
  listOrganizations,
  SQUARE_PREFIX,
} from '../demonstration/find-demonstration.ts'
import { stockHouse } from '../demonstration/stock-house.ts'
import { keepHistory } from '../inbox/keep-history.ts'
import { stockKnowledge } from '../knowledge/stock-knowledge.ts'
import { actAs, actAsCommandLine } from '../members/act-as.ts'
import { createMember } from '../members/create-member.ts'
import { createOrganization } from '../members/create-organization.ts'
import { issueSignInLink } from '../members/issue-sign-in-link.ts'
import { members } from '../members/tables.ts'
import { Refusal } from '../refusal.ts'
import { type TownSquare, TOWN_SQUARE_PATH } from '../town-square/town-square.ts'

/** The invented railway of the demonstration, and four people of it. */
const SLUG = 'lignes'

const PEOPLE = [
  { name: 'Salma Benali', email: 'salma@lignes.example', role: 'agent' },
  { name: 'Karim Haddad', email: 'karim@lignes.example', role: 'volunteer' },
  { name: 'Claire Morvan', email: 'claire@lignes.example', role: 'supervisor' },
  { name: 'Idris Lemaire', email: 'idris@lignes.example', role: 'admin' },
] as const

/** Where a person goes to look around. */
export interface Demonstration {
  townSquareUrl: string
  /** Where the railway's people write on the Town Square without Relais. Good until the next start. */
  deskUrl: string
  links: { role: string; name: string; url: string }[]
}

/**
 * Makes sure of the demonstration: the organization, its people, a Town Square connected like any network, and first
 * posts. Every step is harmless when it was done before, so that an interrupted first start is simply gone on with.
 * Null when this installation has organizations of its own and no demonstration.
 */
export async function demonstrate(
  world: World,
  townSquare: TownSquare,
  ownOrigin: string,
): Promise<Demonstration | null> {
  const organizationId = await findOrCreateOrganization(world)
  if (!organizationId) return null
  const ctx = actAsCommandLine(world, organizationId)

  const links: Demonstration['links'] = []
  const careTeam: MemberId[] = []
  const signers: Ctx[] = []
  for (const person of PEOPLE) {
    const memberId =
      (await findMember(world, organizationId, person.email)) ?? (await createMember(ctx, person))
    const own = actAs(world, { ...person, memberId, organizationId, locale: 'fr' })
    if (person.role === 'supervisor') await stockKnowledge(own)
    // The volunteer has it before them: that is where a volunteer begins.
    if (person.role !== 'volunteer') signers.push(own)
    if (person.role === 'agent' || person.role === 'supervisor') careTeam.push(memberId)
    links.push({ role: person.role, name: person.name, url: (await issueSignInLink(ctx, { memberId })).url })
  }

  const known = await findSquare(world, organizationId)
  if (!known) {
    await stockHouse(ctx, careTeam)
    for (const signer of signers) await signCharter(signer, { number: 0, language: 'fr' })
  }
  const { slug, brandId } = known ?? (await connectSquare(ctx, townSquare, ownOrigin))
  if (known) await followOrigin(ctx, townSquare, known, ownOrigin)
  else await untilTold(world, townSquare, organizationId)
  const townSquareUrl = `${world.publicUrl}${TOWN_SQUARE_PATH}/${slug}`
  const deskKey = await townSquare.renewDeskToken(brandId)
  return { townSquareUrl, deskUrl: `${townSquareUrl}/desk#key=${deskKey}`, links }
}

/** How long a slow machine may take to read the history, before the visitor is let in all the same. */
const TELLING_MS = 30_000

/** Resolves when the history stands in the inbox: the visitor's first post does not wait behind it. */
async function untilTold(
  world: World,
  townSquare: TownSquare,
  organizationId: OrganizationId,
): Promise<void> {
  await townSquare.deliverDue()
  for (const end = performance.now() + TELLING_MS; performance.now() < end;) {
    const isWaiting = await inOrganization(world.db, organizationId, async (tx) => {
      const [row] = await tx.execute<{ waiting: boolean }>(sql`
        select exists (select from deliveries where organization_id = ${organizationId} and status = 'waiting') as waiting`)
      return row!.waiting
    })
    if (!isWaiting) return
    await pause(100)
  }
}

async function findOrCreateOrganization(world: World): Promise<OrganizationId | null> {
  const known = await listOrganizations(world.db)
  const demonstration = known.find(({ isDemonstration }) => isDemonstration)
  if (demonstration) return demonstration.organizationId
  if (known.length > 0) return null
  return createOrganization(world, {
    slug: SLUG,
    name: 'Lignes',
    timeZone: 'Europe/Paris',
    locale: 'fr',
    isDemonstration: true,
  })
}

function findMember(world: World, organizationId: OrganizationId, email: string): Promise<MemberId | null> {
  return inOrganization(world.db, organizationId, async (tx) => {
    const [row] = await tx
      .select({ memberId: members.memberId })
      .from(members)
      .where(eq(members.email, email))
    return (row?.memberId as MemberId | undefined) ?? null
  })
}

/** Relais has moved to another port or address since the last start: the network and the channel follow. */
async function followOrigin(
  ctx: Ctx,
  townSquare: TownSquare,
  { channelId, brandId, serviceUrl }: ConnectedSquare,
  ownOrigin: string,
): Promise<void> {
  const address = `${ownOrigin}${TOWN_SQUARE_PATH}`
  if (serviceUrl === address) return
  const { webhookSecret } = await townSquare.changeWebhook(brandId, `${ownOrigin}/hooks/${channelId}`)
  await moveChannel(ctx, { channelId, serviceUrl: address, webhookSecret })
}

async function connectSquare(ctx: Ctx, townSquare: TownSquare, ownOrigin: string) {
  const square = await openSquare(townSquare)
  const brand = await townSquare.createBrand({
    squareId: square.squareId,
    handle: SLUG,
    name: 'Lignes',
    webhookUrl: null,
  })
  const channel = await connectChannel(ctx, {
    network: 'town-square',
    name: `${SQUARE_PREFIX}${square.slug}`,
    handle: SLUG,
    serviceUrl: `${ownOrigin}${TOWN_SQUARE_PATH}`,
    secrets: { token: brand.apiToken, webhookSecret: brand.webhookSecret },
  })
  const { webhookSecret } = await townSquare.changeWebhook(
    brand.brandId,
    `${ownOrigin}/hooks/${channel.channelId}`,
  )
  await ctx.transaction((tx) => saveSecrets(tx, ctx, channel.channelId, { webhookSecret }, 'door'))
  const told = await townSquare.demonstrate({
    squareId: square.squareId,
    brandId: brand.brandId,
    isHandedOver: true,
  })
  // By webhook all of it would have reached us now, and every explanation of a clock would say so.
  await ctx.transaction((tx) =>
    keepHistory(
      tx,
      ctx,
      channel.channelId,
      told.map(({ happenedAt, body }) => ({ body, receivedAt: heardAt(happenedAt, ctx.now()) })),
    ),
  )
  return { slug: square.slug, brandId: brand.brandId }
}

/** So long a webhook is on its way. */
const HEARD_AFTER_MS = 2_000

function heardAt(happenedAt: Date, now: Date): Date {
  return new Date(Math.min(happenedAt.getTime() + HEARD_AFTER_MS, now.getTime()))
}

/** A square of an interrupted first start keeps its address; this one takes the next. */
async function openSquare(townSquare: TownSquare) {
  for (let number = 1; ; number += 1) {
    try {
      return await townSquare.createSquare({
        slug: number === 1 ? SLUG : `${SLUG}-${number}`,
        name: 'Lignes',
      })
    } catch (error) {
      if (!(error instanceof Refusal && error.code === 'SLUG_TAKEN')) throw error
    }
  }
}
