import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listAuditEntries } from '../audit/queries.ts'
import type { Ctx } from '../context.ts'
import { inOrganization } from '../db/client.ts'
import { approveReply } from '../replies/approve-reply.ts'
import type { Posted } from '../testing/answering.ts'
import { type Helping, openHelping } from '../testing/helping.ts'
import { readActivities } from '../volunteers/read-activities.ts'
import { exportHours } from './export-hours.ts'
import { exportOwnHours } from './export-own-hours.ts'
import { finishCard } from './finish-card.ts'
import { listThanks, readRecognition } from './read-recognition.ts'

const ALL = { firstDay: null, lastDay: null }
const TODAY = /\d{4}-\d{2}-\d{2}/

describe('what came of somebody’s help', () => {
  let house: Helping
  let karim: Ctx
  let posted: Posted

  beforeAll(async () => {
    house = await openHelping()
    karim = await named('Zakaria')
    posted = await house.ask()
    await answer(karim, 3)
  })
  afterAll(() => house.close())

  const inside = <T>(work: Parameters<typeof inOrganization<T>>[2]) =>
    inOrganization(house.world.db, house.organizationId, work)
  const recognitionOf = ({ viewer }: Ctx) => inside((tx) => readRecognition(tx, viewer.memberId))
  const thanksOf = ({ viewer }: Ctx) => inside((tx) => listThanks(tx, viewer.memberId, 5))
  const linesOf = ({ csv }: { csv: string }) => csv.replace('\uFEFF', '').trimEnd().split('\r\n')
  async function named(name: string): Promise<Ctx> {
    const ctx = await house.volunteer()
    await house.owner.execute(sql`update members set name = ${name} where member_id = ${ctx.viewer.memberId}`)
    return ctx
  }
  /** Takes a card, answers it so many minutes later, and has it approved and sent. */
  async function answer(ctx: Ctx, minutes: number): Promise<void> {
    const card = await house.take(ctx)
    // Two seconds are left for what this test itself takes.
    await house.owner.execute(sql`update help_cards set offered_at = offered_at - interval '30 minutes',
      taken_at = taken_at - make_interval(mins => ${minutes}) + interval '2 seconds'
      where help_card_id = ${card.helpCardId}`)
    const { replyId, revision, body } = (await house.answer(ctx, card)).reply!
    await finishCard(ctx, { cardId: card.helpCardId })
    await approveReply(house.supervisor, { replyId: replyId as never, revision, texts: [body] })
    await house.passTime(20)
    await house.work()
    await house.tidy()
  }
  const customerSays = (text: string, on = posted) =>
    house.post({
      text,
      messageKind: 'reply',
      threadExternalId: on.externalId,
      parentExternalId: on.externalId,
      sentAt: new Date(Date.now() + 60_000),
    })

  it('counts the promises that their answers kept, and the minutes that they gave', async () => {
    expect(await recognitionOf(karim)).toMatchObject({ promisesKept: 1, minutes: 3, minutesThisWeek: 3 })
    expect(await thanksOf(karim)).toEqual([])

    // The very minutes that count against what they give a week.
    const { memberId } = karim.viewer
    const activity = (await inside((tx) => readActivities(tx, [memberId]))).get(memberId)
    expect(activity).toMatchObject({ minutesUsed: 3, inHand: 0 })
  })

  it('keeps no promise that was broken', async () => {
    const late = await named('Lena')
    await house.ask({ sentAt: new Date(Date.now() - 5 * 3_600_000), text: 'May I take my dog on the train?' })
    await answer(late, 1)

    expect(await recognitionOf(late)).toMatchObject({ promisesKept: 0, minutes: 1 })
  })

  it('quotes what customers say in thanks, masked, and nothing else that they write', async () => {
    await customerSays('Thank you so much, Nora is happy now! Write to nora@example.org')
    const [thanks, ...more] = await thanksOf(karim)
    expect(more).toEqual([])
    expect(thanks!.text).toMatch(/^Thank you so much/)
    expect(thanks!.text).not.toMatch(/Nora|nora|example/)

    const anna = await named('anna')
    const asked = await house.ask({ text: 'Does the train to Lyon have a bar?' })
    await answer(anna, 2)
    await customerSays('And which train has one on Sundays, please?', asked)
    expect(await thanksOf(anna)).toEqual([])
  })

  it('tells nobody of anybody else', async () => {
    const noor = await named('Noor')
    expect(await recognitionOf(noor)).toMatchObject({ promisesKept: 0, minutes: 0, minutesThisWeek: 0 })
    expect(await thanksOf(noor)).toEqual([])
    expect(linesOf(await exportOwnHours(noor, ALL))).toEqual(['day,minutes'])
  })

  it('is exported by name and day, whoever gave more, and to each person their own', async () => {
    const [header, ...lines] = linesOf(await exportHours(house.supervisor, ALL))
    expect(header).toBe('name,email,day,minutes')
    expect(lines.map((line) => line.split(',')[0])).toEqual(['anna', 'Lena', 'Zakaria'])
    expect(lines.map((line) => line.split(',')[3])).toEqual(['2', '1', '3'])
    expect(lines[0]!.split(',')[2]).toMatch(TODAY)
    expect(linesOf(await exportOwnHours(karim, ALL))[1]).toMatch(/^\d{4}-\d{2}-\d{2},3$/)

    const [entry] = await inside((tx) => listAuditEntries(tx, { limit: 1, before: null }))
    expect(entry).toMatchObject({ action: 'hours.exported' })
  })

  it('is exported of days that there are, a year of them at the most', async () => {
    const of = (firstDay: string, lastDay: string) => exportOwnHours(karim, { firstDay, lastDay })
    await expect(of('2026-13-01', '2026-12-01')).rejects.toMatchObject({ code: 'DAY_MALFORMED' })
    await expect(of('2026-12-02', '2026-12-01')).rejects.toMatchObject({ code: 'DAYS_REVERSED' })
    await expect(of('2025-01-01', '2026-12-01')).rejects.toMatchObject({ code: 'DAYS_TOO_MANY' })
    expect(linesOf(await of('2020-01-01', '2020-12-31'))).toEqual(['day,minutes'])
  })
})
