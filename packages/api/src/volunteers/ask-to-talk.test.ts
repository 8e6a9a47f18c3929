import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { skipCard } from '../cards/skip-card.ts'
import type { Ctx } from '../context.ts'
import { notifications } from '../notifications/tables.ts'
import { type Helping, openHelping } from '../testing/helping.ts'
import { askToTalk } from './ask-to-talk.ts'

let house: Helping

beforeAll(async () => {
  house = await openHelping()
})
afterAll(() => house.close())

/** What the supervisor was told that somebody asked for. */
const toldOf = ({ viewer: { memberId } }: Ctx) =>
  house.owner
    .select({ ticketId: notifications.ticketId, cause: notifications.cause })
    .from(notifications)
    .where(
      and(
        eq(notifications.memberId, house.supervisor.viewer.memberId),
        eq(notifications.kind, 'talkAsked'),
        eq(notifications.byId, memberId),
      ),
    )

describe('a volunteer who would like to talk', () => {
  it('is heard by supervisors, who are led to what was abusive', async () => {
    const { ticketId } = await house.ask()
    const karim = await house.volunteer()
    const { helpCardId } = await house.next(karim)
    await skipCard(karim, { cardId: helpCardId, reason: 'abusive' })
    await askToTalk(karim)
    expect(await toldOf(karim)).toMatchObject([{ ticketId }])
  })

  it('is heard without having met with abuse, and once, however often they say it', async () => {
    const lena = await house.volunteer()
    await askToTalk(lena)
    await askToTalk(lena)
    expect(await toldOf(lena)).toMatchObject([{ ticketId: null }])
  })

  it('is a volunteer', async () => {
    await expect(askToTalk(house.supervisor)).rejects.toMatchObject({ code: 'NOT_A_VOLUNTEER' })
  })
})
