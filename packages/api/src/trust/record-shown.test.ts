import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { auditEntries } from '../audit/tables.ts'
import type { Ctx } from '../context.ts'
import { openApi, type TestApi } from '../testing/api.ts'
import { type Helping, openHelping } from '../testing/helping.ts'
import { leadTo } from '../testing/trusting.ts'

let house: Helping
let api: TestApi
let mentor: Ctx

beforeAll(async () => {
  house = await openHelping()
  api = await openApi({ ...house.world, database: house.database })
  mentor = await house.member('volunteer')
  await leadTo(house, mentor, house.topicId, 'mentor')
})
afterAll(async () => {
  await api.close()
  await house.close()
})

const READ = '{ draftsToMentor { reply { body } said { text } } }'

it('that a mentor was shown an answer and what was said before it stands on record, once however often they look', async () => {
  await house.ask()
  const karim = await house.volunteer()
  const card = await house.take(karim)
  await house.answer(karim, card)
  const token = await api.tokenOf(mentor)
  const onRecord = () =>
    house.owner
      .select({ actor: auditEntries.actor, subject: auditEntries.subject })
      .from(auditEntries)
      .where(eq(auditEntries.action, 'volunteer.draftShown'))
  expect(await onRecord()).toEqual([])

  for (let times = 0; times < 2; times += 1) {
    const { data, errors } = await api.ask(token, READ)
    expect(errors).toEqual([])
    expect(data.draftsToMentor).toMatchObject([{ reply: { body: 'Yes, folded and in its bag.' } }])
  }
  expect(await onRecord()).toEqual([{ actor: mentor.viewer.memberId, subject: `ticket:${card.ticketId}` }])
})
