import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Ctx } from '../context.ts'
import { newId } from '../db/id.ts'
import { claimTicket } from '../routing/claim-ticket.ts'
import { sendReply } from '../replies/send-reply.ts'
import { createTownWorld, type TownWorld } from '../testing/town.ts'
import { pollDue } from '../workers/poll-channels.ts'
import { sendQueued } from '../workers/send-replies.ts'
import { findFirstSteps } from './queries.ts'
import { recordFirstSteps } from './record-first-steps.ts'
import { resumeArrivals } from './resume-arrivals.ts'
import { simulateBreakdown } from './simulate-breakdown.ts'
import { stopArrivals } from './stop-arrivals.ts'

describe('the first ten minutes', () => {
  let town: TownWorld
  let visitor: Ctx
  const steps = () => town.inside((tx) => findFirstSteps(tx, visitor.viewer.memberId))

  beforeAll(async () => {
    town = await createTownWorld()
    visitor = { ...town.agent, townSquare: town.town }
  })
  afterAll(() => town.close())

  it('are for the demonstration alone', async () => {
    for (const act of [
      () => recordFirstSteps(visitor, { isSkipped: true }),
      () => simulateBreakdown(visitor),
    ]) {
      await expect(act()).rejects.toMatchObject({ code: 'DEMONSTRATION_ONLY' })
    }
  })

  it('notice from the data that the visitor has posted and answered in time, whatever the screen says', async () => {
    await town.inside((tx) => tx.execute(sql`update organizations set is_demonstration = true`))
    await town.inside((tx) => tx.execute(sql`update channels set name = 'Town Square · gare'`))
    expect(await steps()).toEqual({ done: [], isSkipped: false, customerHandle: null, ticketNumber: null })

    const customer = await town.customer('Alix Fauvel')
    await recordFirstSteps(visitor, { customerHandle: customer.handle, done: ['post', 'answer'] })
    expect((await steps()).done).toEqual([])
    await customer.post('Le train de 8 h 12 est-il à l’heure ?')
    await town.settle()
    const posted = await steps()
    expect(posted).toMatchObject({ done: ['post'], customerHandle: customer.handle, ticketNumber: 1 })

    const [row] = await town.inside((tx) =>
      tx.execute<{ ticket_id: string; revision: number }>(
        sql`select t.ticket_id, th.revision from tickets t join threads th using (organization_id, thread_id)`,
      ),
    )
    const ticketId = row!.ticket_id as never
    const { fence } = await claimTicket(visitor, { ticketId })
    await sendReply(visitor, {
      clientId: newId(),
      ticketId,
      body: 'Bonjour Alix, oui, à l’heure. Salma',
      visibility: 'public',
      threadRevision: row!.revision,
      fence,
      sendAnyway: false,
    } as never)
    // The network is read before an answer leaves.
    await vi.waitFor(
      async () => {
        await town.drain(pollDue(town), sendQueued(town))
        expect((await steps()).done).toEqual(['post', 'answer'])
      },
      { timeout: 20_000 },
    )
  })

  it('keep what only the screen can see, once done for ever, in whatever order it comes', async () => {
    await Promise.all([
      recordFirstSteps(visitor, { done: ['guard'] }),
      recordFirstSteps(visitor, { done: ['read', 'read'] }),
      recordFirstSteps(visitor, { isSkipped: true }),
    ])
    expect(await steps()).toMatchObject({ done: ['post', 'read', 'answer', 'guard'], isSkipped: true })
    await recordFirstSteps(visitor, { isSkipped: false })

    expect(await steps()).toMatchObject({ done: ['post', 'read', 'answer', 'guard'], isSkipped: false })
  })

  it('stop and resume what arrives, and break down once at a time', async () => {
    const { squareId } = town.square
    const brand = await town.inside((tx) =>
      tx.execute<{ external_id: string }>(sql`select external_id from channels`),
    )
    await town.town.demonstrate({ squareId, brandId: brand[0]!.external_id, everySeconds: 7_200 })
    await stopArrivals(visitor)
    expect(await town.town.findFlow(squareId)).toEqual({ isStopped: true })
    await resumeArrivals(visitor)
    expect(await town.town.findFlow(squareId)).toEqual({ isStopped: false })
    await simulateBreakdown(visitor)

    await expect(simulateBreakdown(visitor)).rejects.toMatchObject({ code: 'BREAKDOWN_UNDER_WAY' })
    expect((await steps()).done).toContain('breakdown')
  })
})
