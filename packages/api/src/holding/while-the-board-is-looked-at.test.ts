import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { refreshBoard } from '../board/refresh-board.ts'
import { boardTickets } from '../board/tables.ts'
import type { Ctx } from '../context.ts'
import { newId } from '../db/id.ts'
import { claims } from '../routing/tables.ts'
import { type Answering, openAnswering } from '../testing/answering.ts'
import { approveHoldingText } from './approve-holding-text.ts'
import { createHoldingText } from './create-holding-text.ts'
import { HOLDING_DRAFTS } from './drafts.ts'
import { listPreviews } from './list-previews.ts'
import { findApproved } from './queries.ts'
import { sendHoldingReplies } from './send-holding-replies.ts'

let house: Answering

beforeAll(async () => {
  house = await openAnswering()
})
afterAll(() => house.close())

it('a holding reply leaves its customer on a board that is looked at while it is sent', async () => {
  const boss = await house.member('supervisor')
  const draft = await createHoldingText(boss, HOLDING_DRAFTS[1]!)
  const { holdingTextId, version } = await approveHoldingText(await house.member('supervisor'), draft)
  const { ticketId } = await house.post({ text: 'Mon train est encore en retard, quand part-il ?' })
  const look = () => boss.transaction((tx) => refreshBoard(tx, new Date()))
  const isOnBoard = async () =>
    (await house.owner.select().from(boardTickets).where(eq(boardTickets.ticketId, ticketId))).length > 0
  await look()
  expect(await isOnBoard()).toBe(true)

  const [shown] = await boss.transaction(async (tx) =>
    listPreviews(tx, boss.viewer, {
      ...(await findApproved(tx, holdingTextId))!,
      ticketIds: [ticketId],
      answerBy: null,
    }),
  )
  const whileHeld: boolean[] = []
  const lookedAt: Ctx = {
    ...boss,
    transaction: async (work) => {
      const done = await boss.transaction(work)
      const [claim] = await house.owner.select().from(claims).where(eq(claims.ticketId, ticketId))
      if (claim?.holderId && whileHeld.length === 0) {
        await look()
        whileHeld.push(await isOnBoard())
      }
      return done
    },
  }
  const { body, threadRevision } = shown!
  const [outcome] = await sendHoldingReplies(lookedAt, {
    holdingTextId,
    version,
    answerBy: null,
    replies: [{ ticketId, clientId: newId(), body, threadRevision }],
  })
  expect(outcome!.refusal).toBeNull()
  expect(whileHeld).toEqual([false])
  expect(await isOnBoard()).toBe(true)
})
