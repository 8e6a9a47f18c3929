import { isAvailable } from '@relais/sla'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Ctx } from '../context.ts'
import { Refusal } from '../refusal.ts'
import { openApi, type TestApi } from '../testing/api.ts'
import { createWorld, type TestWorld } from '../testing/world.ts'
import { addDaysOff } from './add-days-off.ts'
import { listDaysOff, readAvailability } from './availability.ts'
import { disableMember } from './disable-member.ts'
import { enableMember } from './enable-member.ts'
import { removeDaysOff } from './remove-days-off.ts'
import { setAvailability } from './set-availability.ts'
import { setWorkingHours } from './set-working-hours.ts'

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7]
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'none',
    (error: unknown) => (error instanceof Refusal ? error.code : String(error)),
  )
const at = (iso: string) => () => new Date(iso)

describe('whether somebody is there', () => {
  let world: TestWorld
  let nora: Ctx
  let supervisor: Ctx

  const memberId = () => nora.viewer.memberId
  const there = async (iso: string) => {
    const known = await world.inside((tx) => readAvailability(tx, memberId()))
    return isAvailable(known!, Date.parse(iso))
  }

  beforeAll(async () => {
    world = await createWorld()
    nora = await world.member('agent', 'Nora')
    supervisor = await world.member('supervisor', 'Claire')
  })
  afterAll(() => world.close())

  it('is always so for who has declared nothing', async () => {
    expect(await there('2030-01-06T03:00Z')).toBe(true)
  })

  it('follows the week they declared, in their own time zone', async () => {
    await setWorkingHours(nora, {
      memberId: memberId(),
      hours: [1, 2, 3, 4, 5].map((day) => ({ day, from: '09:00', to: '17:00' })),
    })

    // 2030-01-07 is a Monday; Paris is an hour ahead of UTC.
    expect(await there('2030-01-07T07:59Z')).toBe(false)
    expect(await there('2030-01-07T08:00Z')).toBe(true)
    expect(await there('2030-01-07T16:00Z')).toBe(false)
    expect(await there('2030-01-06T10:00Z')).toBe(false)
  })

  it('is not so on days off; stretches that touch become one, and can be given back', async () => {
    await addDaysOff(nora, { memberId: memberId(), firstDay: '2030-01-07', lastDay: '2030-01-08' })
    await addDaysOff(nora, { memberId: memberId(), firstDay: '2030-01-09', lastDay: '2030-01-09' })
    expect(await world.inside((tx) => listDaysOff(tx, [memberId()]))).toMatchObject([
      { firstDay: '2030-01-07', lastDay: '2030-01-09' },
    ])
    expect(await there('2030-01-09T10:00Z')).toBe(false)
    expect(await there('2030-01-10T10:00Z')).toBe(true)

    await removeDaysOff(nora, { memberId: memberId(), firstDay: '2030-01-07' })
    expect(await there('2030-01-09T10:00Z')).toBe(true)
    expect(await codeOf(removeDaysOff(nora, { memberId: memberId(), firstDay: '2030-01-07' }))).toBe(
      'DAYS_OFF_NOT_FOUND',
    )
  })

  it('is what they say until their hours say the same again', async () => {
    await setAvailability({ ...nora, now: at('2030-01-07T10:00Z') }, { isAvailable: false })
    expect([await there('2030-01-07T11:00Z'), await there('2030-01-08T10:00Z')]).toEqual([false, true])

    await setAvailability({ ...nora, now: at('2030-01-07T20:00Z') }, { isAvailable: true })
    expect([await there('2030-01-07T22:00Z'), await there('2030-01-08T20:00Z')]).toEqual([true, false])

    const until = new Date('2030-01-07T10:30Z')
    await setAvailability({ ...nora, now: at('2030-01-07T10:00Z') }, { isAvailable: false, until })
    expect([await there('2030-01-07T10:29Z'), await there('2030-01-07T10:30Z')]).toEqual([false, true])
  })

  it('is over with their access, and as before once they have it back', async () => {
    const admin = await world.member('admin')
    await disableMember(admin, { memberId: memberId() })
    expect(await there('2030-01-08T10:00Z')).toBe(false)

    await enableMember(admin, { memberId: memberId() })
    await enableMember(admin, { memberId: memberId() })
    expect(await there('2030-01-08T10:00Z')).toBe(true)
  })

  it('is declared by oneself, or by a supervisor, and by nobody else', async () => {
    const other = await world.member('agent', 'Idris')
    const input = { memberId: memberId(), hours: [{ day: 1, from: '22:00', to: '06:00' }] }

    expect(await codeOf(setWorkingHours(other, input))).toBe('NOT_ALLOWED')
    expect(
      await codeOf(
        addDaysOff(other, { memberId: memberId(), firstDay: '2030-02-01', lastDay: '2030-02-01' }),
      ),
    ).toBe('NOT_ALLOWED')
    expect(await codeOf(setWorkingHours(supervisor, input))).toBe('none')
    expect(await there('2030-01-08T03:00Z')).toBe(true)
  })

  it.each([
    ['a day that is none', [{ day: 8, from: '09:00', to: '17:00' }], ['hours', '0', 'day']],
    ['a beginning that is none', [{ day: 1, from: '', to: '17:00' }], ['hours', '0', 'from']],
    ['an end that is none', [{ day: 1, from: '09:00', to: '25:00' }], ['hours', '0', 'to']],
  ])('refuses a week with %s, and keeps the one that was', async (_what, hours, path) => {
    const refused = setWorkingHours(nora, { memberId: memberId(), hours })

    await expect(refused).rejects.toMatchObject({ code: 'HOURS_MALFORMED', path })
    expect(await there('2030-01-08T03:00Z')).toBe(true)
  })

  it('takes overlapping stretches as one, and the longer of two that begin together', async () => {
    await setWorkingHours(nora, {
      memberId: memberId(),
      hours: [
        { day: 1, from: '09:00', to: '12:00' },
        { day: 1, from: '09:00', to: '02:00' },
        { day: 1, from: '09:00', to: '18:00' },
      ],
    })

    expect(await there('2030-01-08T00:30Z')).toBe(true)
    expect(await there('2030-01-08T01:30Z')).toBe(false)
  })

  it.each([
    ['DAY_MALFORMED', '2030-02-30', '2030-03-01'],
    ['DAY_MALFORMED', 'soon', 'later'],
    ['DAYS_REVERSED', '2030-03-02', '2030-03-01'],
    ['DAYS_PAST', '2020-01-01', '2020-01-02'],
    ['DAYS_TOO_MANY', '2030-01-01', '2031-06-01'],
  ])('refuses days off with %s: %s to %s', async (code, firstDay, lastDay) => {
    expect(await codeOf(addDaysOff(nora, { memberId: memberId(), firstDay, lastDay }))).toBe(code)
  })

  it('cannot be said for the past or for ever ahead', async () => {
    const now = at('2030-01-07T10:00Z')
    const say = (until: string) =>
      codeOf(setAvailability({ ...nora, now }, { isAvailable: false, until: new Date(until) }))

    expect([await say('2030-01-07T09:59Z'), await say('2031-01-07T10:00Z')]).toEqual([
      'UNTIL_NOT_AHEAD',
      'UNTIL_TOO_LONG',
    ])
  })
})

describe('over the API', () => {
  let world: TestWorld
  let api: TestApi

  beforeAll(async () => {
    world = await createWorld()
    api = await openApi(world)
  })
  afterAll(async () => {
    await api.close()
    await world.close()
  })

  it('a member sees until when they are there, and how many statements that takes does not grow with people', async () => {
    const people = await Promise.all(
      Array.from({ length: 12 }, (_, n) => world.member('agent', `Agent ${n}`)),
    )
    for (const ctx of people) {
      await setWorkingHours(ctx, {
        memberId: ctx.viewer.memberId,
        hours: EVERY_DAY.map((day) => ({ day, from: '00:00', to: '24:00' })),
      })
    }
    const token = await api.tokenOf(await world.member('admin', 'Ada'))
    const ask = async (first: number) => {
      api.statements.length = 0
      const answer = await api.ask(
        token,
        `{ members(first: ${first}) { edges { node { name availability { isAvailable until isByHand }
          workingHours { day from to } daysOff { firstDay } teams { name } hasPassword } } } }`,
      )
      expect(answer.errors).toEqual([])
      return { edges: answer.data.members.edges, statements: api.statements.length }
    }
    await ask(2)
    const [few, many] = [await ask(2), await ask(14)]

    expect(many.statements).toBe(few.statements)
    expect(many.edges[1].node).toMatchObject({
      availability: { isAvailable: true, until: null, isByHand: false },
      hasPassword: null,
    })
    expect(many.edges[1].node.workingHours).toHaveLength(7)
  })

  it('an agent says that they are away and changes nobody else’s week', async () => {
    const token = await api.tokenOf(world.agent)
    const said = await api.ask(
      token,
      'mutation { setAvailability(input: { isAvailable: false }) { member { availability { isAvailable until isByHand } } userErrors { code } } }',
    )
    expect(said.data.setAvailability).toEqual({
      member: { availability: { isAvailable: false, until: null, isByHand: true } },
      userErrors: [],
    })
  })
})
