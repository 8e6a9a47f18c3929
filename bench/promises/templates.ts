import { inOrganization } from '../../packages/api/src/db/client.ts'
import { newId, type TicketId } from '../../packages/api/src/db/id.ts'
import { appendFact, type NewFact } from '../../packages/api/src/promises/append-fact.ts'
import { loadPromises } from '../../packages/api/src/promises/load-promises.ts'
import { wakeTickets } from '../../packages/api/src/promises/wake-tickets.ts'
import { insertTickets } from '../../packages/api/src/tickets/open-ticket.ts'
import type { Targets } from '../../packages/sla/src/index.ts'
import type { Installation } from './installation.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** A ticket that the product itself has folded, to be copied with all its instants moved by one distance. */
export interface Template {
  ticketId: TicketId
  /** When its next deadline is due. */
  dueAt: number
  /** How often it has changed. */
  version: number
}

/** Tickets in every state that lasts, with deadlines days away, and two kinds whose first response is about to be due. */
export interface Templates {
  idle: Template[]
  due: Template
  /** The same where somebody is in danger. */
  dueBandZero: Template
  /** One more by the product itself, whose first response is due then. */
  foldDue: (dueAt: number) => Promise<Template>
}

/** How far from now the templates of `due` are due: after the end, since copies of one that has come due are late already. */
const SOON = 4 * HOUR

/** Where in the world of the bench a template stands: a thread and a person of its own. */
interface Place {
  threadId: string
  identityId: string
  contactId: string
}

/** Has the product fold the tickets that are copied. All their targets are of the calendar 24x7, so that an instant can be moved. */
export async function foldTemplates(
  installation: Installation,
  placeOf: (index: number) => Place,
): Promise<Templates> {
  const now = Date.now()
  const known = await findKnown(installation)
  let count = 0
  const fold = (plan: Omit<Plan, 'place' | keyof Known>) =>
    foldTicket(installation, { ...plan, ...known, place: placeOf((count += 1)) })
  const member = `member:${known.memberId}` as const
  const opened = { openedAt: now, hours: 240, seenAt: now }
  const reply = fact('reply', now, { replyId: 'r1', visibility: 'public', by: 'core' }, member)
  const again = fact('customer.message', now, messageBody('m2', now), 'customer')
  const claim = fact('assign.claim', now, { memberId: known.memberId, fence: 1, role: 'core' }, member)
  // All marks before the due instant have passed.
  const soon = { openedAt: now + SOON - 100 * HOUR, hours: 100, seenAt: now }
  return {
    idle: [
      await fold(opened),
      await fold({ ...opened, more: [reply] }),
      await fold({ ...opened, more: [reply, again] }),
      await fold({ ...opened, more: [claim] }),
    ],
    due: await fold(soon),
    dueBandZero: await fold({ ...soon, isBandZero: true }),
    foldDue: (dueAt) => fold({ openedAt: dueAt - 10 * HOUR, hours: 10, seenAt: Date.now() }),
  }
}

/** What templates refer to. */
interface Known {
  memberId: string
  calendarHash: string
  policyVersion: string
}

async function findKnown({ superuser }: Installation): Promise<Known> {
  const [known] = await superuser<[Known]>`
    select (select member_id from members where role = 'agent' limit 1) as "memberId",
      (select calendar_hash from calendars where name = '24x7') as "calendarHash",
      (select policy_version from sla_policies) as "policyVersion"`
  return known
}

interface Plan extends Known {
  place: Place
  openedAt: number
  /** The first and the next response; the resolution has ten times as long, the team's own promises a third. */
  hours: number
  isBandZero?: boolean
  more?: NewFact[]
  /** Up to when time has passed on it. */
  seenAt: number
}

async function foldTicket({ world, organizationId, channelId }: Installation, plan: Plan): Promise<Template> {
  const ticketId = newId<'ticket'>()
  const { openedAt, hours, isBandZero = false, more = [], seenAt, place, calendarHash } = plan
  return inOrganization(world.db, organizationId, async (tx) => {
    const at = new Date(openedAt)
    await insertTickets(tx, [
      {
        organizationId,
        ticketId,
        number: 0,
        channelId,
        ...place,
        visibility: 'public',
        title: 'Mon train est annulé, vous répondez quand ?',
        openedAt: at,
        lastMessageAt: at,
        machineVersion: 0,
        state: null as never,
      },
    ])
    const { engine } = await loadPromises(tx)
    const target = (budgetMs: number) => ({ budgetMs, calendar: calendarHash })
    const targets: Targets = {
      policyVersion: plan.policyVersion,
      retargetGraceMs: 5 * MINUTE,
      marks: [50, 80, 100, 150, 200],
      metrics: {
        firstResponse: target(hours * HOUR),
        nextResponse: target(hours * HOUR),
        resolution: target(10 * hours * HOUR),
        timeToClaim: target((hours * HOUR) / 3),
        review: target((hours * HOUR) / 3),
      },
    }
    await appendFact(
      tx,
      ticketId,
      fact('customer.message', openedAt, messageBody('m1', openedAt), 'customer'),
      fact('triage.scored', openedAt, {
        urgency: isBandZero ? 80 : 45,
        importance: isBandZero ? 80 : 45,
        band: isBandZero ? 0 : 1,
        lane: 'doNow',
        priority: isBandZero ? 'P0' : 'P3',
        intent: 'question',
        language: 'fr',
        reasons: [],
        version: 'rules-1',
      }),
      fact('target.set', openedAt, targets),
      ...more,
    )
    await wakeTickets(tx, [ticketId], seenAt)
    const row = await tx.query.tickets.findFirst({ where: (t, { eq }) => eq(t.ticketId, ticketId) })
    const { dueAt } = engine.project(row!.state)
    if (dueAt === null) throw new Error('A ticket to be copied has no clock that runs.')
    return { ticketId, dueAt, version: row!.version }
  })
}

type BodyOf<Type extends NewFact['type']> = Extract<NewFact, { type: Type }>['body']

function fact<Type extends NewFact['type']>(
  type: Type,
  effectiveAt: number,
  body: BodyOf<Type>,
  actor: NewFact['actor'] = 'system',
): Extract<NewFact, { type: Type }> {
  return { type, effectiveAt, actor, dedupKey: newId(), body } as unknown as Extract<NewFact, { type: Type }>
}

function messageBody(messageId: string, at: number): BodyOf<'customer.message'> {
  return {
    messageId,
    visibility: 'public',
    receivedAt: at,
    intent: 'question',
    confidence: 0.8,
    isBackfill: false,
  }
}
