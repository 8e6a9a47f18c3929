import { newId, type TicketId } from '../../packages/api/src/db/id.ts'
import type { Installation } from './installation.ts'
import type { Template } from './templates.ts'

const PEOPLE = 1_000
const BATCH = 25_000
const DAY_MS = 24 * 3_600_000
type Sql = Installation['superuser']

/** Writes copies of templates: whole rows of tickets, ledger and wakes, with every instant moved by one distance. */
export interface TicketWriter {
  /** A person in the thread of the templates; copies are elsewhere. */
  placeOf: (index: number) => { threadId: string; identityId: string; contactId: string }
  /** So many copies of these in turn, opened at any instant of the last day. */
  writeIdle: (templates: Template[], count: number) => Promise<void>
  /** So many copies of each of these with their logs, every instant up to so many milliseconds earlier. */
  writeLives: (templates: Pick<Template, 'ticketId'>[], copies: number, spreadMs: number) => Promise<void>
  /** One copy for each instant, due exactly then, all in one transaction. */
  writeDue: (
    due: { template: Template; instants: number[] }[],
    options?: { hasWakes?: boolean; isAnnounced?: boolean },
  ) => Promise<WrittenTickets>
  /** What is left of earlier measurements comes due no more. */
  forgetWakes: (ticketIds: Iterable<TicketId>) => Promise<void>
}

/** Tickets that were written together. */
export interface WrittenTickets {
  /** When each is due, one map for each template. */
  dues: Map<TicketId, number>[]
  /** When the transaction had committed. */
  committedAt: number
}

/**
 * A thousand people under public posts, each in each thread once. The search documents of tickets, their facts and
 * their messages are left out: no wake reads them, and a million would take an hour to write.
 */
export async function openTicketWriter(installation: Installation): Promise<TicketWriter> {
  const { superuser: sql, organizationId, channelId } = installation
  const templateThread = newId()
  let places = 0
  const people = Array.from({ length: PEOPLE }, () => ({ identityId: newId(), contactId: newId() }))

  await withoutTriggers(sql, organizationId, async (tx) => {
    await tx`create schema if not exists bench`
    await tx`create table bench.people (at int primary key, identity_id uuid not null, contact_id uuid not null)`
    await tx`create table bench.places (at int primary key, thread_id uuid not null)`
    await tx`insert into bench.people select ordinality - 1, identity_id, contact_id
      from unnest(${people.map((one) => one.identityId)}::uuid[], ${people.map((one) => one.contactId)}::uuid[])
        with ordinality as p(identity_id, contact_id, ordinality)`
    await tx`insert into contacts (organization_id, contact_id, name)
      select ${organizationId}, contact_id, 'Client ' || at from bench.people`
    await tx`insert into identities (organization_id, identity_id, contact_id, network, external_id, handle)
      select ${organizationId}, identity_id, contact_id, 'town-square', 'p' || at, 'client' || at || '.example' from bench.people`
    await tx`insert into threads (organization_id, thread_id, channel_id, external_id, visibility, last_message_at)
      values (${organizationId}, ${templateThread}, ${channelId}, 'bench-templates', 'public', now())`
  })

  const writePlaces = async (tx: Sql, upTo: number) => {
    if (upTo < places) return
    await tx`insert into bench.places select at, uuidv7() from generate_series(${places}::int, ${upTo}::int) at`
    await tx`insert into threads (organization_id, thread_id, channel_id, external_id, visibility, last_message_at)
      select ${organizationId}, thread_id, ${channelId}, 'bench-' || at, 'public', now() from bench.places where at >= ${places}`
    places = upTo + 1
  }
  /** Copies the rows that `copies` names: its ticket_id for the template's, its instants moved by `shift`. */
  const copy = async (
    tx: Sql,
    { ticketId }: Pick<Template, 'ticketId'>,
    has: { wakes: boolean; log: boolean },
  ) => {
    const [{ state }] = await tx<[{ state: string }]>`
      select state::text from tickets where ticket_id = ${ticketId}`
    const anew: Record<string, string> = {
      ticket_id: 'c.ticket_id',
      number: 'c.number',
      thread_id: '(select thread_id from bench.places where at = c.number / 1000)',
      identity_id: 'p.identity_id',
      contact_id: 'p.contact_id',
      state: `${shifted(state, ticketId)}::jsonb`,
    }
    const from = `copies c join bench.people p on p.at = c.number % 1000`
    const own = `s.ticket_id = '${ticketId}'`
    await copyRows(tx, 'tickets', own, from, anew)
    await copyRows(tx, 'ticket_cycles', own, 'copies c', { ticket_id: 'c.ticket_id' })
    if (has.wakes) await copyRows(tx, 'ticket_wakes', own, 'copies c', { ticket_id: 'c.ticket_id' })
    const log = has.log
      ? await tx<{ seq: number; fact: string }[]>`
          select seq, fact::text as fact from ticket_facts where ticket_id = ${ticketId}`
      : []
    for (const { seq, fact } of log)
      await copyRows(tx, 'ticket_facts', `${own} and s.seq = ${seq}`, 'copies c', {
        ticket_id: 'c.ticket_id',
        fact: `${shifted(fact, ticketId)}::jsonb`,
      })
    await tx`drop table copies`
  }

  return {
    placeOf: (index) => ({ threadId: templateThread, ...people[index % PEOPLE]! }),
    async writeIdle(templates, count) {
      for (let done = 0, turn = 0; done < count; turn += 1) {
        const size = Math.min(Math.ceil(BATCH / templates.length), count - done)
        await withoutTriggers(sql, organizationId, async (tx, number) => {
          await writePlaces(tx, Math.floor((number + size) / PEOPLE))
          await tx`create temporary table copies on commit drop as
            select uuidv7() as ticket_id, ${number}::int + n as number, (random() * ${-DAY_MS}::int)::bigint as shift
            from generate_series(1, ${size}::int) n`
          await copy(tx, templates[turn % templates.length]!, { wakes: true, log: false })
          return size
        })
        done += size
      }
    },
    async writeLives(templates, copies, spreadMs) {
      for (const template of templates) {
        await withoutTriggers(sql, organizationId, async (tx, number) => {
          await writePlaces(tx, Math.floor((number + copies) / PEOPLE))
          await tx`create temporary table copies on commit drop as
            select uuidv7() as ticket_id, ${number}::int + n as number, -(random() * ${spreadMs}::int)::bigint as shift
            from generate_series(1, ${copies}::int) n`
          await copy(tx, template, { wakes: true, log: true })
          return copies
        })
      }
    },
    async writeDue(due, { hasWakes = true, isAnnounced = false } = {}) {
      const dues = due.map(
        ({ instants }) => new Map(instants.map((dueAt) => [newId<'ticket'>(), dueAt] as const)),
      )
      await withoutTriggers(sql, organizationId, async (tx, before) => {
        let number = before
        for (const [index, { template, instants }] of due.entries()) {
          await writePlaces(tx, Math.floor((number + instants.length) / PEOPLE))
          await tx`create temporary table copies on commit drop as
            select ticket_id, ${number}::int + ordinality::int as number, due - ${template.dueAt}::bigint as shift
            from unnest(${[...dues[index]!.keys()]}::uuid[], ${instants}::bigint[])
              with ordinality as r(ticket_id, due, ordinality)`
          await copy(tx, template, { wakes: hasWakes, log: false })
          number += instants.length
        }
        if (isAnnounced) await tx`select pg_notify('relais_work', 'wakes')`
        return number - before
      })
      return { dues, committedAt: performance.timeOrigin + performance.now() }
    },
    async forgetWakes(ticketIds) {
      await sql`delete from ticket_wakes where ticket_id = any(${[...ticketIds]}::uuid[])`
    },
  }
}

/**
 * Keys are right by the way rows are made; checked row by row they would take most of the time. `work` learns the last
 * number that a ticket has, and says how many it has given.
 */
async function withoutTriggers(
  sql: Sql,
  organizationId: string,
  work: (tx: Sql, lastNumber: number) => Promise<number | void>,
): Promise<void> {
  await sql.begin(async (tx) => {
    await tx`set local session_replication_role = replica`
    const [{ last }] = await tx<[{ last: number }]>`
      select ticket_count as last from organizations where organization_id = ${organizationId} for update`
    const given = await work(tx as unknown as Sql, last)
    await tx`update organizations set ticket_count = ticket_count + ${given ?? 0}
      where organization_id = ${organizationId}`
  })
}

async function copyRows(
  tx: Sql,
  table: string,
  which: string,
  from: string,
  anew: Record<string, string>,
): Promise<void> {
  const columns = await tx<{ name: string; type: string }[]>`
    select column_name as name, data_type as type from information_schema.columns
    where table_schema = 'public' and table_name = ${table} and is_generated = 'NEVER'`
  const values = columns.map(({ name, type }) => {
    if (anew[name]) return anew[name]
    const isInstant = type === 'timestamp with time zone'
    return isInstant ? `s.${name} + c.shift * interval '1 millisecond'` : `s.${name}`
  })
  await tx.unsafe(`insert into ${table} (${columns.map(({ name }) => name).join(', ')})
    select ${values.join(', ')} from ${from}, ${table} s where ${which}`)
}

/** JSON as an expression over a copy: every instant in it moved, its own id instead of the template's. */
function shifted(json: string, ticketId: string): string {
  const pieces = json.split(/(1\d{12}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/)
  const expressions = pieces.map((piece) => {
    if (piece === ticketId) return 'c.ticket_id'
    return /^1\d{12}$/.test(piece) ? `(${piece} + c.shift)` : `'${piece.replaceAll("'", "''")}'`
  })
  return `concat(${expressions.join(', ')})`
}
