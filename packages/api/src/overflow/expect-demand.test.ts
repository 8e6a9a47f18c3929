import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Ctx } from '../context.ts'
import { members } from '../members/tables.ts'
import { type Helping, openHelping } from '../testing/helping.ts'
import { tickets } from '../tickets/tables.ts'
import { chooseTopics } from '../volunteers/choose-topics.ts'
import { offerTopic } from '../volunteers/offer-topic.ts'
import { setLanguages } from '../volunteers/set-languages.ts'
import { withholdTopic } from '../volunteers/withhold-topic.ts'
import { expectDemand } from './expect-demand.ts'

const WEEK_MS = 7 * 86_400_000

let house: Helping
let karim: Ctx
/** The latest Monday at five past five in the evening, UTC: 18:05 or 19:05 in Paris. */
const monday = (() => {
  const day = new Date()
  day.setUTCHours(17, 5, 0, 0)
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7) - 7)
  return day.getTime()
})()
const now = new Date(monday + 3 * 86_400_000)
const demand = () => karim.transaction((tx) => expectDemand(tx, karim.viewer.memberId, now))
let people = 0
const post = (text: string, times: number[]) =>
  house.postAll(
    times.map((time) => {
      people += 1
      const author = {
        externalId: `p${people}`,
        handle: `p${people}`,
        name: null,
        avatarUrl: null,
        audience: null,
      }
      return { text, author, sentAt: new Date(time) }
    }),
  )
/** Some on each Monday of the last weeks, a minute apart. */
const mondays = (weeks: number, each: number) =>
  Array.from(
    { length: weeks * each },
    (_, n) => monday - (n % weeks) * WEEK_MS + Math.floor(n / weeks) * 60_000,
  )

beforeAll(async () => {
  house = await openHelping()
  karim = await house.volunteer()
  await house.owner
    .update(members)
    .set({ timeZone: 'UTC' })
    .where(eq(members.memberId, karim.viewer.memberId))
})
afterAll(() => house.close())

describe('when help is mostly needed', () => {
  it('is not told while little has come in', async () => {
    await post('May I take my folding bike on the train?', mondays(4, 5))
    expect(await demand()).toBeNull()
  })

  it('is told by what came in that this person may take, by their own clock', async () => {
    await post('May I take my folding bike on the train?', mondays(4, 6))
    const opened = await house.owner
      .select({ lane: tickets.lane })
      .from(tickets)
      .where(and(eq(tickets.organizationId, house.organizationId), eq(tickets.lane, 'volunteers')))
    expect(opened).toHaveLength(44)
    expect(await demand()).toEqual({ weekday: 1, fromHour: 17, untilHour: 19, timeZone: 'UTC' })
    await house.owner
      .update(members)
      .set({ timeZone: 'Asia/Tokyo' })
      .where(eq(members.memberId, karim.viewer.memberId))
    expect(await demand()).toMatchObject({ weekday: 2, fromHour: 2, timeZone: 'Asia/Tokyo' })
  })

  it('counts nothing that is on none of their topics', async () => {
    await post(
      'Where do I find my lost umbrella?',
      mondays(4, 15).map((at) => at + 86_400_000),
    )
    expect(await demand()).toMatchObject({ weekday: 2, fromHour: 2 })
  })

  it('is told to nobody who may take none of it: not of a topic that is withheld or refused, nor in their language', async () => {
    await withholdTopic(house.supervisor, { topicId: house.topicId })
    expect(await demand()).toBeNull()
    await offerTopic(house.supervisor, { topicId: house.topicId })
    expect(await demand()).not.toBeNull()

    await chooseTopics(karim, { topics: [{ topicId: house.topicId, stance: 'refused' }] })
    expect(await demand()).toBeNull()
    await chooseTopics(karim, { topics: [{ topicId: house.topicId, stance: null }] })

    await setLanguages(karim, { languages: [{ language: 'fr', level: 'C1' }] })
    expect(await demand()).toBeNull()
    await setLanguages(karim, { languages: [{ language: 'en', level: 'C1' }] })
  })
})
