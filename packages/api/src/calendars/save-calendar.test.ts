import { defaultPolicy } from '@relais/sla'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Ctx } from '../context.ts'
import { draftPromises } from '../policies/draft-promises.ts'
import { publishPromises } from '../policies/publish-promises.ts'
import { setPromises } from '../policies/set-promises.ts'
import { createWorld, message, type TestWorld } from '../testing/world.ts'
import { archiveCalendar } from './archive-calendar.ts'
import type { CalendarId, CalendarRow } from './calendar-row.ts'
import { readShelf } from './read-shelf.ts'
import { saveCalendar, type WrittenCalendar, writtenOf } from './save-calendar.ts'

const OFFICE: WrittenCalendar = {
  timeZone: 'Europe/Paris',
  weekly: [1, 2, 3, 4, 5].map((day) => ({ day, from: '09:00', to: '18:00' })),
  holidays: [{ date: '2026-12-25', name: 'Noël' }],
  specialOpenings: [],
  joinedIds: [],
}

describe('a calendar', () => {
  let world: TestWorld
  let admin: Ctx
  let names = 0

  const save = (written: Partial<WrittenCalendar> = {}, name = `calendar ${(names += 1)}`) =>
    saveCalendar(admin, { calendarId: null, version: null, name, written: { ...OFFICE, ...written } })
  const edit = async (calendarId: CalendarId, written: Partial<WrittenCalendar>, name?: string) => {
    const row = await find(calendarId)
    return saveCalendar(admin, {
      calendarId,
      version: row.version,
      name: name ?? row.name,
      written: { ...writtenOf(row), ...written },
    })
  }
  const find = async (calendarId: CalendarId): Promise<CalendarRow> =>
    (await world.inside(readShelf)).rows.get(calendarId)!
  const findByName = async (name: string): Promise<CalendarRow> =>
    [...(await world.inside(readShelf)).rows.values()].find((row) => row.name === name)!

  beforeAll(async () => {
    world = await createWorld()
    admin = await world.member('admin')
  })
  afterAll(() => world.close())

  it('is kept as the next version when it is edited; the one before is archived, not changed', async () => {
    const calendarId = await save()
    await edit(calendarId, { holidays: [] })

    const versions = await world.inside((tx) =>
      tx.execute(sql`select version, archived_at is null as is_newest, jsonb_array_length(definition -> 'holidays') as holidays
        from calendars where calendar_id = ${calendarId} order by version`),
    )
    expect([...versions]).toEqual([
      { version: 1, is_newest: false, holidays: 1 },
      { version: 2, is_newest: true, holidays: 0 },
    ])
  })

  it('gets no version when nothing of it was changed', async () => {
    const calendarId = await save()
    await edit(calendarId, {})

    expect((await find(calendarId)).version).toBe(1)
  })

  it('keeps each holiday once and in order, whatever the order they were written in', async () => {
    const holidays = [
      { date: '2026-12-25', name: 'Noël' },
      { date: '2026-05-01', name: 'Fête du Travail' },
      { date: '2026-12-25', name: 'Noël' },
    ]
    expect((await find(await save({ holidays }))).definition).toMatchObject({
      holidays: [holidays[1], holidays[0]],
    })
  })

  it.each([
    [
      'two openings that overlap',
      { weekly: [...OFFICE.weekly, { day: 2, from: '17:00', to: '20:00' }] },
      'CALENDAR_OVERLAP',
      ['weekly', '5'],
    ],
    ['an unknown zone', { timeZone: 'Europe/Lutetia' }, 'CALENDAR_TIME_ZONE', ['timeZone']],
    [
      'an impossible date',
      { holidays: [{ date: '2026-02-30', name: 'x' }] },
      'CALENDAR_DATE',
      ['holidays', '0', 'date'],
    ],
    [
      'a special opening at an hour that is none',
      { specialOpenings: [{ date: '2026-12-24', from: '25:00', to: '26:00' }] },
      'CALENDAR_TIME',
      ['specialOpenings', '0', 'from'],
    ],
    ['no opening', { weekly: [] }, 'CALENDAR_NEVER_OPEN', []],
    [
      'a calendar that never was',
      { joinedIds: ['0199d9a0-0000-7000-8000-000000000000' as CalendarId] },
      'CALENDAR_NOT_FOUND',
      ['joinedIds', '0'],
    ],
  ])('is refused with %s, at the field, and nothing is kept', async (_what, written, code, path) => {
    const before = (await world.inside(readShelf)).rows.size

    await expect(save(written)).rejects.toMatchObject({ code, path })
    expect((await world.inside(readShelf)).rows.size).toBe(before)
  })

  it('has a name of its own, whatever the case', async () => {
    await save({}, 'Nights')

    await expect(save({}, ' nights ')).rejects.toMatchObject({ code: 'NAME_TAKEN', path: ['name'] })
    await expect(save({}, ' ')).rejects.toMatchObject({ code: 'NAME_EMPTY' })
  })

  it('is not written over what somebody saved meanwhile', async () => {
    const calendarId = await save()
    await edit(calendarId, { holidays: [] })
    const late = saveCalendar(admin, { calendarId, version: 1, name: 'late', written: OFFICE })

    await expect(late).rejects.toMatchObject({ code: 'CALENDAR_CHANGED', parameters: { version: 2 } })
  })

  it('of two edits of one version at once takes one', async () => {
    const calendarId = await save()
    const attempts = await Promise.allSettled(
      ['UTC', 'Asia/Kolkata'].map((timeZone) =>
        saveCalendar(admin, { calendarId, version: 1, name: 'raced', written: { ...OFFICE, timeZone } }),
      ),
    )

    expect(attempts.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect((await find(calendarId)).version).toBe(2)
  })

  it('is open when one of those it is joined with is, and follows when that one is edited', async () => {
    const paris = await save()
    const sydney = await save({ timeZone: 'Australia/Sydney', joinedIds: [paris] })
    const sun = await save({ timeZone: 'America/Los_Angeles', joinedIds: [sydney] })
    await edit(paris, { timeZone: 'Europe/London' })

    expect((await find(sun)).version).toBe(2)
    expect((await find(sun)).definition).toMatchObject({
      timeZone: 'America/Los_Angeles',
      unionOf: [{ timeZone: 'Australia/Sydney', unionOf: [{ timeZone: 'Europe/London' }] }],
    })
  })

  it('cannot be joined with itself, by way of another neither', async () => {
    const inner = await save()
    const outer = await save({ joinedIds: [inner] })

    await expect(edit(inner, { joinedIds: [outer] })).rejects.toMatchObject({
      code: 'CALENDAR_CYCLE',
      path: ['joinedIds', '0'],
    })
  })

  it('round the clock cannot be edited', async () => {
    const { calendarId } = await findByName('24x7')
    const change = saveCalendar(admin, { calendarId, version: null, name: '24x7', written: OFFICE })

    await expect(change).rejects.toMatchObject({ code: 'CALENDAR_BUILT_IN' })
  })

  it('counts for no promise before promises are published, and then for the next ones', async () => {
    const budgetOf = async (externalId: string) => {
      await world.receive(
        message({ externalId, threadExternalId: externalId, text: 'Peut-on emmener un chat ?' }),
      )
      const [row] = await world.inside((tx) =>
        tx.execute<{ hash: string }>(sql`
          select c.calendar_hash as hash from ticket_cycles c
          join ticket_messages tm using (organization_id, ticket_id)
          join messages m using (organization_id, message_id)
          where m.external_id = ${externalId} and c.target = 'firstResponse'`),
      )
      return row!.hash
    }
    const before = await findByName('extended')
    await edit(before.calendarId, { weekly: [{ day: 1, from: '10:00', to: '11:00' }] })
    const after = await find(before.calendarId)

    expect(after.calendarHash).not.toBe(before.calendarHash)
    expect(await budgetOf('saved')).toBe(before.calendarHash)
    const { promisedHash, usesOf } = await world.inside(readShelf)
    expect(promisedHash('extended')).toBe(before.calendarHash)
    expect(usesOf(after).promiseRows).toEqual([3, 4, 5])

    await setPromises(admin, {
      urgentMinutes: 5,
      importantMinutes: 20,
      otherMinutes: 300,
      days: [1, 2, 3, 4, 5],
      opensAt: '08:00',
      closesAt: '19:00',
    })
    expect(await budgetOf('published')).toBe((await find(before.calendarId)).calendarHash)
  })

  it('is neither renamed nor archived while promises in force count by it', async () => {
    const { calendarId } = await findByName('extended')

    await expect(edit(calendarId, {}, 'Opening hours')).rejects.toMatchObject({
      code: 'CALENDAR_IN_USE',
      path: ['name'],
    })
    await expect(archiveCalendar(admin, { calendarId })).rejects.toMatchObject({
      code: 'CALENDAR_IN_USE',
      parameters: { name: 'extended' },
    })
  })

  it('is taken up by promises that are drafted after it was saved, and is theirs while they are drafted', async () => {
    const calendarId = await save({}, 'Drafted')
    const { version: _default, ...policy } = defaultPolicy
    const draft = (calendar: string) =>
      draftPromises(admin, {
        mode: 'newCycles',
        definition: {
          ...policy,
          rows: policy.rows.map((row) => ({
            ...row,
            targets: { ...row.targets, resolution: { ...row.targets.resolution, calendar } },
          })),
        },
      })
    const publicationId = await draft('Drafted')
    const drafted = await world.inside(readShelf)
    expect(drafted.usesOf(await find(calendarId))).toMatchObject({ promiseRows: [], isDrafted: true })
    await expect(archiveCalendar(admin, { calendarId })).rejects.toMatchObject({ code: 'CALENDAR_IN_USE' })
    await expect(edit(calendarId, {}, 'Renamed')).rejects.toMatchObject({ code: 'CALENDAR_IN_USE' })

    await publishPromises(admin, publicationId)
    const inForce = await world.inside(readShelf)
    expect(inForce.promisedHash('Drafted')).toBe((await find(calendarId)).calendarHash)
    expect(inForce.usesOf(await find(calendarId)).promiseRows).toEqual([1, 2, 3, 4, 5])

    await edit(calendarId, { weekly: [{ day: 3, from: '08:00', to: '12:00' }] })
    expect((await world.inside(readShelf)).promisedHash('Drafted')).not.toBe(
      (await find(calendarId)).calendarHash,
    )
    await publishPromises(admin, await draft('24x7'))
    await archiveCalendar(admin, { calendarId })
    await expect(draft('Drafted')).rejects.toMatchObject({ path: expect.arrayContaining(['calendar']) })
  })

  it('is archived when nobody counts by it, twice as once, and comes back by being saved', async () => {
    const inner = await save()
    const outer = await save({ joinedIds: [inner] })
    await expect(archiveCalendar(admin, { calendarId: inner })).rejects.toMatchObject({
      code: 'CALENDAR_JOINED',
    })

    await archiveCalendar(admin, { calendarId: outer })
    await archiveCalendar(admin, { calendarId: inner })
    await archiveCalendar(admin, { calendarId: inner })
    expect((await find(inner)).archivedAt).not.toBeNull()

    await edit(inner, {})
    expect(await find(inner)).toMatchObject({ version: 2, archivedAt: null })
  })

  it('leaves a trace of who saved and archived which version', async () => {
    const calendarId = await save()
    await archiveCalendar(admin, { calendarId })
    const entries = await world.inside((tx) =>
      tx.execute<{ action: string; actor: string; detail: { version: number } }>(sql`
        select action, actor, detail from audit_entries where subject = ${`calendar:${calendarId}`} order by seq`),
    )

    expect(entries.map(({ action, actor, detail }) => [action, actor, detail.version])).toEqual([
      ['calendar.saved', admin.viewer.memberId, 1],
      ['calendar.archived', admin.viewer.memberId, 1],
    ])
  })
})
