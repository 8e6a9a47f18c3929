import type { OverflowPolicy } from '@relais/sla'
import { eq, sql } from 'drizzle-orm'
import { signCharter } from '../../charter/sign-charter.ts'
import type { Ctx } from '../../context.ts'
import { inOrganization, openDatabase, type Database } from '../../db/client.ts'
import type { TicketId } from '../../db/id.ts'
import { actAs } from '../../members/act-as.ts'
import { setAvailability } from '../../members/set-availability.ts'
import { members } from '../../members/tables.ts'
import { notifications } from '../../notifications/tables.ts'
import { insertDevice } from '../../testing/device.ts'
import { createWorld, message, type TestWorld } from '../../testing/world.ts'
import { tickets } from '../../tickets/tables.ts'
import { createTopic } from '../../voice/create-topic.ts'
import type { TopicId } from '../../voice/get-topic.ts'
import { consentToCalls } from '../../volunteers/consent-to-calls.ts'
import { recordEvidence } from '../../volunteers/record-evidence.ts'
import { setLanguages } from '../../volunteers/set-languages.ts'
import { lookAtOverflowIfDue } from '../look-at-overflow.ts'
import { publishOverflowPolicy } from '../publish-overflow-policy.ts'
import { listOpenCalls, readOverflow } from '../queries.ts'
import { overflowCalls, overflowEntries, overflowOpenings, overflows } from '../tables.ts'

const MINUTE_MS = 60_000

/** A company with one agent, a topic that volunteers may help with, and a clock that tests move. */
export interface OverflowHouse {
  world: TestWorld
  owner: Database
  supervisor: Ctx
  topicId: TopicId
  /** What the clock says now. */
  now: () => Date
  /** Moves the clock; minutes. */
  pass: (minutes: number) => void
  /** Somebody who may be called: signed, learned, there, agreed, with a device. */
  volunteer: (name: string) => Promise<Ctx>
  /** Questions of as many people that volunteers may answer, due in so many minutes. */
  waiting: (count: number, dueMinutes?: number) => Promise<TicketId[]>
  /** A worker's look; tells whether it was time for one. */
  look: () => Promise<boolean>
  /** Another worker beside, on a connection of its own. */
  looks: (times: number) => Promise<boolean[]>
  /** Looks every half a minute for so long; minutes. */
  watch: (minutes: number) => Promise<void>
  overflow: () => ReturnType<typeof readOverflow>
  openCalls: () => ReturnType<typeof listOpenCalls>
  /** Everything that the ledger says, the first first. */
  ledger: () => Promise<{ kind: string; code: string }[]>
  setMarks: (marks: Partial<OverflowPolicy>) => Promise<number>
  /** As before anything waited or was called. */
  empty: () => Promise<void>
  close: () => Promise<void>
}

let people = 0

export async function openHouse(): Promise<OverflowHouse> {
  const opened = await createWorld()
  let ms = Date.now()
  const push: NonNullable<TestWorld['push']> = {
    publicKey: 'key',
    accepts: () => true,
    send: async () => ({ result: 'sent' }),
  }
  const world: TestWorld = { ...opened, now: () => new Date(ms), push }
  const owner = openDatabase(world.database.owner, { max: 2, name: 'test owner' })
  const as = ({ viewer }: Ctx) => actAs(world, viewer)
  const supervisor = as(await world.member('supervisor', 'Nadia'))
  const topicId = await createTopic(supervisor, {
    name: 'Vélos',
    keywords: [{ language: 'fr', keyword: 'vélo' }],
  })
  const look = () => inOrganization(world.db, world.organizationId, (tx) => lookAtOverflowIfDue(tx, world))
  const house: OverflowHouse = {
    world,
    owner,
    supervisor,
    topicId,
    now: world.now,
    pass: (minutes) => void (ms += minutes * MINUTE_MS),
    async volunteer(name) {
      const ctx = as(await world.member('volunteer', name))
      const { memberId } = ctx.viewer
      await signCharter(ctx, { number: 0, language: 'fr' })
      await setLanguages(ctx, { languages: [{ language: 'fr', level: 'C2' }] })
      await setAvailability(ctx, { isAvailable: true })
      await owner.update(members).set({ availability: 'available' }).where(eq(members.memberId, memberId))
      await consentToCalls(ctx, { isAgreed: true })
      await world.inside(async (tx) => {
        for (const n of [1, 2, 3]) {
          const evidence = { kind: 'practised', isAccepted: true } as const
          const found = { memberId, topicId, dedupKey: `p${n}`, evidence, at: world.now() } as const
          await recordEvidence(tx, world, found)
        }
      })
      // Of their trust they were told before any of this began.
      await owner.delete(notifications).where(eq(notifications.memberId, memberId))
      await world.inside((tx) =>
        insertDevice(tx, memberId, { expiresAt: new Date(ms + 90 * 24 * 60 * MINUTE_MS) }),
      )
      return ctx
    },
    async waiting(count, dueMinutes = 10) {
      const names = Array.from({ length: count }, () => `person-${(people += 1)}`)
      await world.receive(
        ...names.map((name) =>
          message({
            externalId: name,
            threadExternalId: name,
            parentExternalId: null,
            text: `Bonjour, puis-je prendre mon vélo pliant dans le train de demain ?`,
            author: { externalId: name, handle: name, name, avatarUrl: null, audience: null },
            sentAt: new Date(ms - MINUTE_MS),
          }),
        ),
      )
      const rows = await owner
        .update(tickets)
        .set({
          dueAt: new Date(ms + dueMinutes * MINUTE_MS),
          oldestUnansweredAt: new Date(ms - MINUTE_MS),
          // What came long ago does not come again and again.
          openedAt: new Date(ms - 10 * 24 * 60 * MINUTE_MS),
        })
        .where(sql`ticket_id in (select ticket_id from tickets order by number desc limit ${count})`)
        .returning({ ticketId: tickets.ticketId })
      return rows.map(({ ticketId }) => ticketId as TicketId)
    },
    look,
    looks: (times) => Promise.all(Array.from({ length: times }, look)),
    async watch(minutes) {
      for (let passed = 0; passed < minutes; passed += 0.5) {
        house.pass(0.5)
        await look()
      }
    },
    overflow: () => world.inside(readOverflow),
    openCalls: () => world.inside(listOpenCalls),
    async ledger() {
      const rows = await owner.select().from(overflowEntries).orderBy(overflowEntries.entryId)
      return rows.map(({ kind, reason }) => ({ kind, code: reason.code }))
    },
    async setMarks(marks) {
      const [newest] = await owner.execute<{ number: number }>(
        sql`select coalesce(max(number), 0)::int as number from overflow_policies`,
      )
      return publishOverflowPolicy(supervisor, { marks, baseNumber: newest!.number, reason: 'A test' })
    },
    async empty() {
      // Whoever was called lately was called a month ago.
      house.pass(40 * 24 * 60)
      await owner.update(tickets).set({ status: 'closed' })
      for (const table of [overflowEntries, overflowCalls, overflowOpenings, overflows])
        await owner.delete(table)
      await owner.execute(sql`delete from overflow_policies`)
      await owner.execute(sql`delete from claims`)
      await owner.execute(sql`delete from pushes`)
      await owner.execute(sql`delete from notifications`)
      await owner.execute(sql`update members set disabled_at = now() where role = 'volunteer'`)
    },
    async close() {
      await owner.$client.end()
      await world.close()
    },
  }
  return house
}
