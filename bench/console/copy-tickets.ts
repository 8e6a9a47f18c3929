import type { openRaw } from '../../packages/api/src/db/client.ts'

/** Which columns of a table are written anew in a copy, as SQL over the row `s` and the number `n` of the copy. */
type Anew = Record<string, string>

/** The uuid of this row's n-th copy: the same wherever it is mentioned, and of the version that all ids here are. */
const copied = (column: string) =>
  `overlay(overlay(md5(s.${column}::text || ' ' || n) placing '7' from 13) placing 'a' from 17)::uuid`
const suffixed = (column: string) => `s.${column} || '-' || n`
/** A quarter of an hour apart, so that the list has an order. */
const later = (column: string) => `s.${column} + n * interval '15 minutes'`

/** What a ticket is made of, each table after those it points to. Wakes are left out: a copy breaks no promise by itself. */
const PARTS: readonly { table: string; of: string; anew: Anew }[] = [
  {
    table: 'contacts',
    of: 's.contact_id in (select contact_id from copied_tickets)',
    anew: { contact_id: copied('contact_id') },
  },
  {
    table: 'identities',
    of: 's.identity_id in (select identity_id from copied_tickets)',
    anew: {
      identity_id: copied('identity_id'),
      contact_id: copied('contact_id'),
      external_id: suffixed('external_id'),
    },
  },
  {
    table: 'threads',
    of: 's.thread_id in (select thread_id from copied_tickets)',
    anew: { thread_id: copied('thread_id'), external_id: suffixed('external_id') },
  },
  {
    table: 'messages',
    of: `s.message_id in (select message_id from ticket_messages join copied_tickets using (organization_id, ticket_id))`,
    anew: {
      message_id: copied('message_id'),
      thread_id: copied('thread_id'),
      identity_id: copied('identity_id'),
      external_id: suffixed('external_id'),
      reply_id: 'null::uuid',
    },
  },
  {
    table: 'tickets',
    of: 's.ticket_id in (select ticket_id from copied_tickets)',
    anew: {
      ticket_id: copied('ticket_id'),
      thread_id: copied('thread_id'),
      identity_id: copied('identity_id'),
      contact_id: copied('contact_id'),
      // Beyond every number that has been given, copy after copy.
      number: 's.number + n * (select max(ticket_count) from organizations)',
      state: `s.state || jsonb_build_object('ticketId', ${copied('ticket_id')})`,
      due_at: later('due_at'),
      at_risk_at: later('at_risk_at'),
    },
  },
  {
    table: 'ticket_messages',
    of: 's.ticket_id in (select ticket_id from copied_tickets)',
    anew: { ticket_id: copied('ticket_id'), message_id: copied('message_id') },
  },
  {
    table: 'ticket_facts',
    of: 's.ticket_id in (select ticket_id from copied_tickets)',
    anew: { ticket_id: copied('ticket_id') },
  },
  {
    table: 'ticket_cycles',
    of: 's.ticket_id in (select ticket_id from copied_tickets)',
    anew: { ticket_id: copied('ticket_id'), due_at: later('due_at'), team_due_at: later('team_due_at') },
  },
  {
    table: 'ticket_tags',
    of: 's.ticket_id in (select ticket_id from copied_tickets)',
    anew: { ticket_id: copied('ticket_id') },
  },
]

/**
 * Copies the open tickets of the demonstration, with everything that a list and a pane show of them, until this many
 * are open. Written by the product once, they are as varied as its customers; gives how many there are.
 */
export async function copyTickets(sql: ReturnType<typeof openRaw>, wanted: number): Promise<number> {
  return sql.begin(async (tx) => {
    await tx`set local statement_timeout = 0`
    // One ticket of each person and thread: a copy is a person and a thread of its own.
    await tx`create temporary table copied_tickets on commit drop as
      select distinct on (identity_id) * from (
        select distinct on (thread_id) * from tickets
        where status = 'open' and assignee_id is null and split_from_id is null
        order by thread_id, number) per_thread
      order by identity_id, number`
    const [{ found }] = await tx<[{ found: number }]>`select count(*)::int as found from copied_tickets`
    if (found === 0) throw new Error('The demonstration has no open ticket to copy.')
    const copies = Math.ceil(wanted / found) - 1
    for (const { table, of, anew } of PARTS) {
      const changes = Object.entries(anew).map(([column, value]) => `'${column}', ${value}`)
      await tx.unsafe(`insert into ${table}
        select copy.* from ${table} s, generate_series(1, ${copies}) n,
          jsonb_populate_record(s, jsonb_build_object(${changes.join(', ')})) copy
        where ${of}`)
    }
    await tx`update organizations set ticket_count = numbered.most from
      (select organization_id, max(number) as most from tickets group by 1) numbered
      where organizations.organization_id = numbered.organization_id`
    const [{ open }] = await tx<
      [{ open: number }]
    >`select count(*)::int as open from tickets where status = 'open'`
    return open
  })
}
