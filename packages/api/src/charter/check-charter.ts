import { and, eq, inArray, ne, sql } from 'drizzle-orm'
import type { Viewer } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { members, organizations } from '../members/tables.ts'
import { Refusal } from '../refusal.ts'
import { listTicketTopics } from '../voice/list-ticket-topics.ts'
import { topics } from '../voice/tables.ts'
import { narrowColleagues } from '../volunteers/narrow-colleagues.ts'
import type { CharterRules } from './charter-rules.ts'
import type { CharterFinding, Clause } from './clauses.ts'
import { judgeReply, type PersonThere } from './judge-reply.ts'
import { loadCharterRules } from './load-charter-rules.ts'
import { hasSignedCharter } from './queries.ts'

/** A text that somebody means to send, and where. */
export interface MeantReply {
  ticketId: string
  threadId: string
  network: string
  visibility: 'public' | 'private'
  text: string
  /**
   * When its author handed it in: they had signed then, and by the hour of then it is judged. Left out for what is handed in
   * now.
   */
  handedInAt?: Date
}

/** More messages of a thread name nobody who is answered now. */
const MOST_MESSAGES = 500

/**
 * What of a reply does not keep the charter, by the rules in force, for this person, here and now. The one check there is:
 * the composer asks it while somebody writes, and the send inside its own transaction.
 */
export async function checkCharter(
  tx: Tx,
  viewer: Viewer,
  now: Date,
  { text, ...reply }: MeantReply,
): Promise<CharterFinding[]> {
  const [findings] = await checkCharterOfEach(tx, viewer, now, reply, [text])
  return findings!
}

/** The same of several texts any of which somebody may mean to send there, in their order. */
export async function checkCharterOfEach(
  tx: Tx,
  viewer: Viewer,
  now: Date,
  reply: Omit<MeantReply, 'text'>,
  texts: readonly string[],
): Promise<CharterFinding[][]> {
  const { rules } = await loadCharterRules(tx)
  const known = {
    ...reply,
    role: viewer.role,
    hasSigned:
      reply.handedInAt !== undefined ||
      viewer.role !== 'volunteer' ||
      (await hasSignedCharter(tx, viewer.memberId)),
    people: reply.visibility === 'public' ? await listNamed(tx, viewer, reply, texts) : [],
    ...(await readPlace(tx, viewer, rules, reply.ticketId, reply.handedInAt ?? now)),
  }
  return texts.map((text) => judgeReply(rules, { ...known, text }))
}

/** Refuses a reply that the charter does not let out: CHARTER_REFUSED, with the first clause at fault. */
export function refuseByCharter(findings: readonly CharterFinding[]): void {
  const refused = findings.filter(({ severity }) => severity === 'refuse')
  const [first] = refused
  if (!first) return
  throw new Refusal('CHARTER_REFUSED', SENTENCES[first.clause], {
    parameters: {
      clause: first.clause,
      count: refused.length,
      start: first.range?.start ?? null,
      end: first.range?.end ?? null,
      ...first.parameters,
    },
    path: [first.range === null ? 'visibility' : 'body'],
  })
}

/**
 * Refuses a reply whose author may not answer there any more, whatever they wrote: AUTHOR_KEPT_OUT, with the limit. Nothing in
 * its text mends that, and whoever reads it is told who may go on.
 */
export function refuseKeptOut(findings: readonly CharterFinding[], author: Pick<Viewer, 'name'>): void {
  const limit = findings.find(({ severity, range }) => severity === 'refuse' && range === null)
  if (!limit) return
  throw new Refusal(
    'AUTHOR_KEPT_OUT',
    'The charter does not let its author answer this any more. Send it back, or let a supervisor answer themselves.',
    { parameters: { author: author.name, clause: limit.clause, ...limit.parameters }, path: ['replyId'] },
  )
}

const SENTENCES: Readonly<Record<Clause, string>> = {
  who: 'The charter does not let you answer this. Hand it on.',
  where: 'The charter does not let you answer here. Hand it on.',
  topics: 'The charter keeps this topic for others. Hand it on.',
  hours: 'The charter does not let you answer at this hour. Keep the draft for later.',
  promises: 'The charter forbids this promise. Say what is certain.',
  confidential: 'The charter keeps this inside the company. Take it out.',
  insults: 'The charter forbids insults. Say it otherwise.',
  disparagement: 'The charter forbids to run down colleagues or competitors. Say it otherwise.',
  phone: 'The charter forbids a telephone number in public. Take it out, or write in private.',
  email: 'The charter forbids an e-mail address in public. Take it out, or write in private.',
  card: 'The charter forbids a card number in public. Take it out.',
  iban: 'The charter forbids an account number in public. Take it out.',
  reference:
    'The charter forbids the number of an order or a file in public. Take it out, or write in private.',
  birthDate: 'The charter forbids a date of birth in public. Take it out.',
  address: 'The charter forbids a postal address in public. Take it out, or write in private.',
  names: 'The charter forbids the name of somebody else in public. Take it out, or write in private.',
}

/** What the limits on this person's role need to know, and nothing that they do not. */
async function readPlace(tx: Tx, { role }: Viewer, { limits }: CharterRules, ticketId: string, now: Date) {
  const own = limits.filter(({ roles }) => roles.includes(role))
  return {
    topics: own.some(({ topicIds }) => topicIds.length > 0) ? await listTopics(tx, ticketId) : [],
    timeOfDay: own.some(({ hours }) => hours !== null) ? await readTimeOfDay(tx, now) : '00:00',
  }
}

async function listTopics(tx: Tx, ticketId: string): Promise<{ topicId: string; name: string }[]> {
  const found = await listTicketTopics(tx, [ticketId])
  if (found.length === 0) return []
  return tx
    .select({ topicId: topics.topicId, name: topics.name })
    .from(topics)
    .where(
      inArray(
        topics.topicId,
        found.map(({ topicId }) => topicId),
      ),
    )
}

async function readTimeOfDay(tx: Tx, now: Date): Promise<string> {
  const [row] = await tx
    .select({ timeZone: organizations.timeZone })
    .from(organizations)
    .where(eq(organizations.organizationId, tx.organizationId))
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: row!.timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(now)
}

/** Everybody who may be named in a reply: who has to do with it, and of the other colleagues those whose name stands in a text. */
async function listNamed(
  tx: Tx,
  viewer: Viewer,
  reply: Omit<MeantReply, 'text'>,
  texts: readonly string[],
): Promise<PersonThere[]> {
  const there = await listPeople(tx, viewer, reply)
  const colleagues = await tx
    .select({ name: members.name })
    .from(members)
    .where(and(eq(members.organizationId, tx.organizationId), ne(members.memberId, viewer.memberId)))
  const named = narrowColleagues(
    colleagues.map(({ name }) => ({ name, handle: null, is: 'colleague' as const })),
    texts,
  )
  return [...there, ...named]
}

/** The customers and colleagues who wrote in the thread or on the ticket. Index messages_thread. */
async function listPeople(
  tx: Tx,
  { memberId }: Viewer,
  { ticketId, threadId }: Pick<MeantReply, 'ticketId' | 'threadId'>,
): Promise<PersonThere[]> {
  const rows = await tx.execute<{ name: string; is: PersonThere['is'] }>(sql`
    with ticket as (
      select organization_id, ticket_id, identity_id, assignee_id from tickets
      where organization_id = ${tx.organizationId} and ticket_id = ${ticketId}),
    authors as (
      select identity_id from (
        select identity_id from messages
        where organization_id = ${tx.organizationId} and thread_id = ${threadId}
        order by sent_at desc, message_id desc limit ${MOST_MESSAGES}) latest
      union select identity_id from ticket),
    colleagues as (
      select assignee_id as member_id from ticket
      union select author_id from replies where organization_id = ${tx.organizationId} and thread_id = ${threadId}
      union select n.author_id from notes n where n.organization_id = ${tx.organizationId} and n.ticket_id = ${ticketId}
      union select nm.member_id from notes n join note_mentions nm
        on nm.organization_id = n.organization_id and nm.note_id = n.note_id
        where n.organization_id = ${tx.organizationId} and n.ticket_id = ${ticketId}
      union select ${memberId}::uuid)
    select names.name, case when i.identity_id in (select identity_id from ticket) then 'addressed' else 'other' end as is
    from authors join identities i on i.organization_id = ${tx.organizationId} and i.identity_id = authors.identity_id
    join contacts c on c.organization_id = i.organization_id and c.contact_id = i.contact_id
    cross join lateral (select i.name union select c.name) names
    where names.name is not null
    union all
    select m.name, case when m.member_id = ${memberId}::uuid then 'author' else 'other' end
    from colleagues join members m on m.organization_id = ${tx.organizationId} and m.member_id = colleagues.member_id`)
  return rows.map((row) => ({ ...row, handle: null }))
}
