import { townSquare } from '@relais/connector-town-square'
import { eq } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { signCharter } from '../charter/sign-charter.ts'
import type { Ctx } from '../context.ts'
import { newId, type ReplyId, type TicketId } from '../db/id.ts'
import { approveReply } from '../replies/approve-reply.ts'
import { cancelReply } from '../replies/cancel-reply.ts'
import type { ReplyRow } from '../replies/reply-row.ts'
import { returnReply } from '../replies/return-reply.ts'
import { sendReply } from '../replies/send-reply.ts'
import { claimTicket } from '../routing/claim-ticket.ts'
import { openAllDay } from '../testing/open-all-day.ts'
import { createWorld, message, type TestWorld } from '../testing/world.ts'
import { tickets } from '../tickets/tables.ts'
import { threads } from '../inbox/tables.ts'
import { setAvailability } from '../members/set-availability.ts'
import { fireWakes } from '../workers/fire-wakes.ts'
import { performEffects } from '../workers/perform-effects.ts'
import { listNotifications } from './queries.ts'
import { notifications } from './tables.ts'

const MINUTE_MS = 60_000

let world: TestWorld
let yanis: Ctx
let ines: Ctx
let idris: Ctx

beforeAll(async () => {
  world = await createWorld({ connectors: [townSquare] })
  await openAllDay(world)
  yanis = await world.member('volunteer', 'Yanis')
  await signCharter(yanis, { number: 0, language: 'fr' })
  ines = await world.member('supervisor', 'Inès')
  idris = await world.member('admin', 'Idris')
  for (const ctx of [world.agent, ines]) await setAvailability(ctx, { isAvailable: false })
})
afterEach(() => world.inside((tx) => tx.delete(notifications)))
afterAll(() => world.close())

const toldOf = async ({ viewer }: Ctx, isUnread = false) =>
  (await world.inside((tx) => listNotifications(tx, viewer, { isUnread, limit: 90, after: null }))).map(
    ({ kind }) => kind,
  )
/** So many minutes ago Yanis answered what a customer had asked, a minute before if it is not said otherwise. */
const answered = async (minutesAgo = 0, askedAgo = minutesAgo + 1): Promise<ReplyRow> => {
  const name = newId()
  const before = (minutes: number) => new Date(Date.now() - minutes * MINUTE_MS)
  const post = { externalId: name, threadExternalId: name, parentExternalId: null }
  const text = 'Peut-on emmener un chat ?'
  await world.receive(message({ ...post, text, sentAt: before(askedAgo) }))
  const [row] = await world.inside((tx) =>
    tx
      .select({ ticketId: tickets.ticketId, revision: threads.revision })
      .from(tickets)
      .innerJoin(threads, eq(threads.threadId, tickets.threadId))
      .where(eq(threads.externalId, name)),
  )
  const ticketId = row!.ticketId as TicketId
  const then = { ...yanis, now: () => before(minutesAgo) }
  const { fence } = await claimTicket(then, { ticketId })
  return sendReply(then, {
    clientId: newId(),
    ticketId,
    body: 'Prenez le bus.',
    visibility: 'public',
    threadRevision: row!.revision,
    fence,
  })
}
const tell = async () => {
  while ((await fireWakes(world).round()) === 0);
  while ((await performEffects(world).round()) === 0);
}
const read = ({ replyId, revision, body }: ReplyRow) => ({
  replyId: replyId as ReplyId,
  revision,
  texts: [body],
})

describe('a draft that waits to be read', () => {
  it('is told to the care team that is there, and once it was read to nobody any more', async () => {
    await setAvailability(world.agent, { isAvailable: true })
    const reply = await answered()
    await setAvailability(world.agent, { isAvailable: false })
    expect(await toldOf(world.agent, true)).toEqual(['draftSubmitted'])
    expect(await toldOf(ines)).toEqual([])

    await approveReply(world.agent, read(reply))
    expect(await toldOf(world.agent, true)).toEqual([])
    expect(await toldOf(yanis)).toEqual(['draftApproved'])
  })

  it('is told to the supervisors where nobody is there', async () => {
    const reply = await answered()
    expect(await toldOf(ines, true)).toEqual(['draftSubmitted'])

    await cancelReply(yanis, { replyId: reply.replyId as ReplyId })
    expect(await toldOf(ines, true)).toEqual([])
  })

  it('comes back to its author with the reason, or leaves with changes, and they hear of it', async () => {
    const [one, other] = [await answered(), await answered()]
    const why = { reason: 'fact', note: 'The bus does not run.' } as const
    await returnReply(ines, { ...read(one), ...why })
    await approveReply(ines, { ...read(other), texts: ['Prenez le tram.'], edit: why })

    expect((await toldOf(yanis)).toSorted()).toEqual(['draftEdited', 'draftReturned'])
  })

  it('is offered to the supervisors once its time is over, there or not, and to the administrators once the customer’s is', async () => {
    await setAvailability(world.agent, { isAvailable: true })
    // The review has twenty minutes, a third of the hour that was promised to the customer.
    await answered(19)
    await tell()
    expect(await toldOf(ines)).toEqual([])
    await answered(21)
    await tell()
    await tell()
    expect(await toldOf(ines)).toEqual(['draftSubmitted'])
    expect(await toldOf(idris)).toEqual([])

    await answered(61)
    await tell()
    expect(await toldOf(ines)).toContain('teamBreached')
    expect(await toldOf(idris)).toEqual(['draftSubmitted'])
    await setAvailability(world.agent, { isAvailable: false })
  })

  it('is offered at a mark of the customer’s promise, whatever time the review has left', async () => {
    await setAvailability(world.agent, { isAvailable: true })
    await answered(1, 50)
    await tell()
    expect(await toldOf(ines)).toEqual(['draftSubmitted'])
    await setAvailability(world.agent, { isAvailable: false })
  })
})
