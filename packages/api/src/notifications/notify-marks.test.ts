import { completePolicy, defaultPolicy, type LadderStep } from '@relais/sla'
import { eq } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Ctx } from '../context.ts'
import { newId, type TicketId } from '../db/id.ts'
import { threads } from '../inbox/tables.ts'
import { slaPolicies } from '../policies/tables.ts'
import { assignTicket } from '../routing/assign-ticket.ts'
import { openAllDay } from '../testing/open-all-day.ts'
import { createWorld, message, type TestWorld } from '../testing/world.ts'
import { tickets } from '../tickets/tables.ts'
import { fireWakes } from '../workers/fire-wakes.ts'
import { performEffects } from '../workers/perform-effects.ts'
import { sendMails } from '../workers/send-mails.ts'
import { setNotificationPreferences } from './set-notification-preferences.ts'
import { listNotifications } from './queries.ts'
import { notifyMarks } from './notify-marks.ts'
import { mails, notifications } from './tables.ts'

const MINUTE_MS = 60_000

let world: TestWorld
let supervisor: Ctx
let admin: Ctx
/** The minute in which everything happens, so that no test falls on two. */
const minute = new Date(Math.floor(Date.now() / MINUTE_MS) * MINUTE_MS)

beforeAll(async () => {
  world = await createWorld()
  await openAllDay(world)
  supervisor = await world.member('supervisor', 'Inès')
  admin = await world.member('admin', 'Idris')
})
afterEach(() =>
  world.inside(async (tx) => {
    await tx.delete(notifications)
    await tx.delete(tickets)
  }),
)
afterAll(() => world.close())

const listOf = async ({ viewer }: Ctx) =>
  (
    await world.inside((tx) => listNotifications(tx, viewer, { isUnread: false, limit: 90, after: null }))
  ).map(({ kind, count, severeCount, ticketId, target }) => ({ kind, count, severeCount, ticketId, target }))

/** Words that no two questions have in common. */
const askAbout = (number: number) =>
  ['bkdfglmnrs', 'ptvzckblmn', 'rstvzdfgkp']
    .map((letters) => String(number + 100).replaceAll(/\d/g, (digit) => `${letters[Number(digit)]}o`))
    .join(' ')
    .concat('?')
let asked = 0
/** As many questions, each by somebody else, asked so many minutes ago; the default promises an answer within the hour. */
const ask = async (minutesAgo: number, times = 1) => {
  const names = Array.from({ length: times }, () => `question-${(asked += 1)}`)
  await world.receive(
    ...names.map((name) =>
      message({
        externalId: name,
        threadExternalId: name,
        parentExternalId: null,
        // Each about something else: what is alike would be one matter, and more urgent.
        text: askAbout(Number(name.slice('question-'.length))),
        author: { externalId: name, handle: name, name, avatarUrl: null, audience: null },
        sentAt: new Date(Date.now() - minutesAgo * MINUTE_MS),
      }),
    ),
  )
  const [row] = await world.inside((tx) =>
    tx
      .select({ ticketId: tickets.ticketId })
      .from(tickets)
      .innerJoin(threads, eq(threads.threadId, tickets.threadId))
      .where(eq(threads.externalId, names[0]!)),
  )
  return row!.ticketId as TicketId
}
const tell = async (now = minute) => {
  while ((await fireWakes(world).round()) === 0);
  while ((await performEffects({ ...world, now: () => now }).round()) === 0);
}
const publishLadder = (version: string, ladder: LadderStep[]) =>
  world.inside(async (tx) => {
    const [newest] = await tx.select().from(slaPolicies).orderBy(slaPolicies.publishedAt).limit(1)
    await tx.insert(slaPolicies).values({
      ...newest!,
      policyVersion: version,
      definition: { ...completePolicy(newest!.definition), version, ladder },
      publishedAt: new Date(),
    })
  })

describe('a promise that is not kept', () => {
  it('is told once to whoever has the ticket, and once to supervisors', async () => {
    const ticketId = await ask(65)
    await assignTicket(supervisor, { ticketId, assigneeId: world.agent.viewer.memberId })
    await tell()
    await tell()

    expect(await listOf(supervisor)).toEqual([
      { kind: 'teamBreached', count: 1, severeCount: 0, ticketId, target: 'firstResponse' },
    ])
    expect((await listOf(world.agent)).filter(({ kind }) => kind === 'breached')).toHaveLength(1)
    expect(await listOf(admin)).toEqual([])
  })

  it('is told of its breach although it was far beyond it when it was made', async () => {
    await ask(20 * 60)
    await tell()

    expect((await listOf(supervisor)).map(({ kind }) => kind)).toEqual(['teamBreached'])
    // Twice the time has gone by: the ladder has climbed to them.
    expect((await listOf(admin)).map(({ kind }) => kind)).toEqual(['teamBreached'])
  })

  it('sla-3.3: is one line among more than twenty in a minute, with how many are critical', async () => {
    await ask(65, 15)
    await tell()
    expect(await listOf(supervisor)).toHaveLength(15)
    await ask(66, 10)
    while ((await fireWakes(world).round()) === 0);
    await world.inside((tx) => tx.update(tickets).set({ priority: 'P1' }))
    await tell()

    expect(await listOf(supervisor)).toEqual([
      { kind: 'teamBreached', count: 25, severeCount: 10, ticketId: null, target: null },
    ])
    await ask(67)
    await tell()
    expect((await listOf(supervisor)).map(({ count }) => count)).toEqual([26])
    await ask(67)
    await tell(new Date(minute.getTime() + MINUTE_MS))
    expect((await listOf(supervisor)).map(({ count, ticketId }) => [count, ticketId === null])).toEqual([
      [1, false],
      [26, true],
    ])
  })

  it('is one line with the others where it was noticed more than ten minutes late', async () => {
    await ask(90, 4)
    await tell()
    expect((await listOf(supervisor)).map(({ count, ticketId }) => [count, ticketId])).toEqual([[4, null]])
  })

  it('is taken back by name before those who were told of it among others', async () => {
    const ticketId = await ask(90, 4)
    const answered = `question-${asked - 3}`
    await tell()
    await world.receive(
      message({
        externalId: `answer-${answered}`,
        threadExternalId: answered,
        parentExternalId: answered,
        isOwn: true,
        text: 'Voie 3, dans dix minutes.',
        sentAt: new Date(Date.now() - 80 * MINUTE_MS),
      }),
    )
    await tell()
    const digest = { kind: 'teamBreached', count: 4, severeCount: 0, ticketId: null, target: null }
    expect(await listOf(supervisor)).toEqual([
      { kind: 'breachRetracted', count: 1, severeCount: 0, ticketId, target: 'firstResponse' },
      digest,
    ])
    // Who was told of no breach is told of none that was taken back.
    expect((await listOf(admin)).filter(({ kind }) => kind === 'breachRetracted')).toEqual([])
    expect((await listOf(world.agent)).filter(({ kind }) => kind === 'breachRetracted')).toEqual([])
  })

  it('is recorded and told while a mail server keeps a mail hanging', async () => {
    await setNotificationPreferences(supervisor, {
      preferences: [{ kind: 'teamBreached', way: 'mail', isOn: true }],
    })
    let letGo = () => {}
    const hangs = new Promise<void>((resolve) => {
      letGo = resolve
    })
    const mail = {
      send: async () => {
        await hangs
        return { result: 'sent' as const }
      },
    } as unknown as NonNullable<TestWorld['mail']>
    const slow = { ...world, mail }
    await world.inside((tx) =>
      tx.insert(mails).values({
        organizationId: world.organizationId,
        mailId: newId<'mail'>(),
        memberId: supervisor.viewer.memberId,
        notBefore: new Date(0),
        createdAt: new Date(0),
      }),
    )
    await ask(65)
    while ((await fireWakes(world).round()) === 0);
    while ((await performEffects({ ...slow, now: () => minute }).round()) === 0);
    await world.inside((tx) => tx.update(mails).set({ notBefore: new Date(0) }))
    const sending = sendMails(slow).round()

    const second = await ask(66)
    while ((await fireWakes(world).round()) === 0);
    while ((await performEffects({ ...slow, now: () => minute }).round()) === 0);

    const [ticket] = await world.inside((tx) => tx.select().from(tickets).where(eq(tickets.ticketId, second)))
    expect(ticket!.firstResponse).toBe('breached')
    expect(await listOf(supervisor)).toHaveLength(2)
    letGo()
    await sending
  })
})

describe('a promise that is about to run out', () => {
  it('is told to the care team that is there when nobody has the ticket, as one line', async () => {
    await ask(50, 3)
    await tell()

    expect(await listOf(world.agent)).toEqual([
      { kind: 'teamAtRisk', count: 3, severeCount: 0, ticketId: null, target: null },
    ])
    expect(await listOf(admin)).toEqual([])
  })

  it('is told to nobody but whoever has the ticket', async () => {
    const ticketId = await ask(50)
    await assignTicket(supervisor, { ticketId, assigneeId: world.agent.viewer.memberId })
    await tell()

    expect((await listOf(world.agent)).map(({ kind }) => kind)).toContain('atRisk')
    expect(await listOf(supervisor)).toEqual([])
  })
})

describe('the ladder of a policy', () => {
  it('says who is told of which mark, by the version that the clock has', async () => {
    const duty = await world.member('volunteer', 'Karim')
    const old = await ask(1)
    await publishLadder('ladder-2', [
      { percent: 30, leadMs: 0, notify: ['supervisors'] },
      { percent: 100, leadMs: 0, notify: [`member:${duty.viewer.memberId}`] },
    ])
    const ticketId = await ask(25)
    await tell()
    expect(await listOf(supervisor)).toEqual([
      { kind: 'teamAtRisk', count: 1, severeCount: 0, ticketId, target: 'firstResponse' },
    ])

    const late = await ask(65)
    await tell()
    expect((await listOf(duty)).map((one) => [one.kind, one.ticketId])).toEqual([['teamBreached', late]])
    expect((await listOf(supervisor)).filter(({ kind }) => kind === 'teamBreached')).toEqual([])

    // The first one was promised under the version before: its breach climbs by that.
    const effect = {
      kind: 'mark.reached',
      key: `${old}:firstResponse:1:100:0`,
      at: minute.getTime(),
      isLive: true,
      metric: 'firstResponse',
      policyVersion: defaultPolicy.version,
      cycle: 1,
      epoch: 0,
      mark: 100,
      dueAt: minute.getTime(),
      causes: [],
    } as const
    const reached = { ticketId: old, effect, decidedAt: minute.toISOString() }
    await world.inside((tx) => notifyMarks(tx, { ...world, now: () => minute }, [reached]))
    expect((await listOf(supervisor)).map(({ ticketId: id }) => id)).toContain(old)

    const before = await listOf(supervisor)
    await world.inside((tx) =>
      notifyMarks(tx, { ...world, now: () => minute }, [
        { ...reached, effect: { ...effect, key: 'replayed', causes: ['replayed'] } },
        { ...reached, effect: { ...effect, key: 'team', metric: 'timeToClaim' } },
        { ...reached, effect: { ...effect, key: 'history', isLive: false } },
      ]),
    )
    expect(await listOf(supervisor)).toEqual(before)
  })
})
