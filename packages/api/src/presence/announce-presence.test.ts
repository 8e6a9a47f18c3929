import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Ctx } from '../context.ts'
import { inOrganization, type Tx } from '../db/client.ts'
import { newId, type TicketId } from '../db/id.ts'
import { claimTicket } from '../routing/claim-ticket.ts'
import { type Answering, openAnswering } from '../testing/answering.ts'
import { announcePresence } from './announce-presence.ts'
import { listPresences } from './queries.ts'

describe('who is looking at a ticket', () => {
  let house: Answering
  let ada: Ctx

  beforeAll(async () => {
    house = await openAnswering()
    ada = await house.member()
  })
  afterAll(() => house.close())

  const inside = <T>(work: (tx: Tx) => Promise<T>) =>
    inOrganization(house.world.db, house.organizationId, work)
  const seen = async (by: Ctx, ticketId: TicketId) =>
    (await inside((tx) => listPresences(tx, by.viewer)))
      .filter((one) => one.ticketId === ticketId)
      .map(({ memberId, isTyping }) => ({ memberId, isTyping }))
  /** The tickets of which a verb has told, by the transaction it ran in. */
  const told = async (ctx: Ctx, input: Parameters<typeof announcePresence>[1]) => {
    const changed: { id: string; version: number }[] = []
    const listening: Ctx = {
      ...ctx,
      transaction: (work) =>
        ctx.transaction(async (tx) => {
          const result = await work(tx)
          const { tickets, members } = tx.changes.take()
          changed.push(...tickets)
          for (const { id } of tickets) tx.changes.presence(id)
          expect(members).toEqual([])
          return result
        }),
    }
    await announcePresence(listening, input)
    return changed.map(({ id, version }) => `${id} ${version}`).toSorted()
  }

  it('is told to colleagues when it changes, and not when it only goes on', async () => {
    const [one, two] = [await house.post(), await house.post()]
    const consoleId = newId()
    const show = (ticketId: TicketId | null, isTyping = false) => told(ada, { consoleId, ticketId, isTyping })

    expect(await show(one.ticketId)).toEqual([`${one.ticketId} -1`])
    expect(await show(one.ticketId)).toEqual([])
    expect(await show(one.ticketId, true)).toEqual([`${one.ticketId} -1`])
    expect(await seen(ada, one.ticketId)).toEqual([{ memberId: ada.viewer.memberId, isTyping: true }])
    expect(await show(two.ticketId)).toEqual([`${one.ticketId} -1`, `${two.ticketId} -1`].toSorted())
    expect(await seen(ada, one.ticketId)).toEqual([])
    expect(await show(null)).toEqual([`${two.ticketId} -1`])
    expect(await seen(ada, two.ticketId)).toEqual([])
    expect(await show(null)).toEqual([])
  })

  it('ends by itself when a console falls silent, and is cleared away', async () => {
    const { ticketId } = await house.post()
    await announcePresence(ada, { consoleId: newId(), ticketId, isTyping: false })
    await house.owner.execute(sql`update presences set expires_at = now() - interval '2 minutes'`)
    expect(await seen(ada, ticketId)).toEqual([])

    await announcePresence(ada, { consoleId: newId(), ticketId, isTyping: false })
    const rows = await house.owner.execute(sql`select 1 from presences`)
    expect(rows).toHaveLength(1)
  })

  it('is known to no volunteer, not even of the ticket they hold', async () => {
    const [held, other] = [await house.post(), await house.post()]
    const karim = await house.member('volunteer')
    await claimTicket(karim, { ticketId: held.ticketId })
    for (const { ticketId } of [held, other])
      await announcePresence(ada, { consoleId: newId(), ticketId, isTyping: false })

    expect(await seen(karim, held.ticketId)).toEqual([])
    expect(await seen(karim, other.ticketId)).toEqual([])
  })

  it('is said for one’s own console, of a ticket that is there', async () => {
    const [{ ticketId }, ben, consoleId] = [await house.post(), await house.member(), newId()]
    await announcePresence(ada, { consoleId, ticketId, isTyping: false })

    await expect(announcePresence(ben, { consoleId, ticketId, isTyping: true })).rejects.toMatchObject({
      code: 'CONSOLE_TAKEN',
    })
    await expect(
      announcePresence(ben, { consoleId: newId(), ticketId: newId(), isTyping: false }),
    ).rejects.toMatchObject({ code: 'TICKET_NOT_FOUND' })
  })
})
