import { sql } from 'drizzle-orm'
import type { Database } from '../db/client.ts'
import type { MemberId } from '../db/id.ts'
import type { TestWorld } from './world.ts'

/** Tickets as a company has them after some months: most are closed, some thousands open. */
export async function fillTickets(
  owner: Database,
  world: TestWorld,
  people: MemberId[],
  count: number,
): Promise<void> {
  const { organizationId, channelId } = world
  // Ids tell when a ticket was opened, one a minute: lists that walk along them find what they find in an organization.
  const ticketId = sql.raw(`(lpad(to_hex(${Date.now()} - n * 60000::int8), 12, '0') || '70008000'
    || lpad(to_hex(n), 12, '0'))::uuid`)
  const assignees = sql.raw(`'{${people.join(',')}}'::uuid[]`)
  await owner.execute(sql`insert into contacts (organization_id, contact_id, name)
    select ${organizationId}, md5('contact' || n)::uuid, 'Person ' || n from generate_series(1, 3000) n`)
  await owner.execute(sql`insert into identities (organization_id, identity_id, contact_id, network, external_id, handle)
    select ${organizationId}, md5('identity' || n)::uuid, md5('contact' || n)::uuid, 'town-square', 'p' || n, 'p' || n
    from generate_series(1, 3000) n`)
  await owner.execute(sql`insert into threads (organization_id, thread_id, channel_id, external_id, visibility, last_message_at)
    select ${organizationId}, md5('thread' || n)::uuid, ${channelId}, 't' || n, 'public', now() - n * interval '1 minute'
    from generate_series(1, ${sql.raw(String(count))}) n`)
  await owner.execute(sql`insert into tickets (organization_id, ticket_id, number, channel_id, thread_id, identity_id, contact_id,
      visibility, title, opened_at, last_message_at, machine_version, state, status, lane, band, importance, assignee_id, due_at, at_risk_at,
      language, oldest_unanswered_at)
    select ${organizationId}, ${ticketId}, n, ${channelId}, md5('thread' || n)::uuid,
      md5('identity' || (n % 3000 + 1))::uuid, md5('contact' || (n % 3000 + 1))::uuid, 'public', 'Ticket ' || n,
      now() - n * interval '1 minute', now() - (n / 3) * interval '1 minute', 1, '{"value":{}}',
      case when n % 5 = 0 then 'open' when n % 50 = 1 then 'hold' when n % 20 = 3 then 'waitingCustomer'
        when n % 7 = 4 then 'resolved' when n % 7 = 2 then 'spam' else 'closed' end,
      'plan', case when n % 1000 = 0 then 0 else 1 end, n % 100,
      case when n % 15 = 0 then (${assignees})[n / 15 % ${sql.raw(String(people.length))} + 1] end,
      case when n % 40 = 0 then 'infinity' else now() + ((n * 7919) % 4000 / 4 - 20) * interval '1 minute' end,
      case when n % 40 = 0 then null else now() + ((n * 7919) % 4000 / 4 - 30) * interval '1 minute' end,
      (array['fr', 'fr', 'en', 'ar'])[n % 4 + 1], case when n % 9 = 0 then now() end
    from generate_series(1, ${sql.raw(String(count))}) n`)
  await owner.execute(sql`insert into board_tickets (organization_id, ticket_id, waiting_since, finish_at, ahead_count, ahead_ms, responders)
    select organization_id, ticket_id, opened_at, null, 100, 1000, 1 from tickets where status = 'open' and oldest_unanswered_at is not null`)
  await owner.execute(sql`insert into messages (organization_id, message_id, channel_id, thread_id, external_id, direction, kind,
      visibility, identity_id, body, spans, attachments, sent_at, received_at)
    select ${organizationId}, md5('message' || n)::uuid, ${channelId}, md5('thread' || n)::uuid, 'm' || n, 'inbound', 'comment',
      'public', md5('identity' || (n % 3000 + 1))::uuid, 'Bonjour', '[]', '[]', now() - n * interval '1 minute', now()
    from generate_series(1, ${sql.raw(String(count))}) n`)
  await owner.execute(sql`insert into ticket_messages (organization_id, message_id, ticket_id)
    select ${organizationId}, md5('message' || n)::uuid, ${ticketId}
    from generate_series(1, ${sql.raw(String(count))}) n`)
  await owner.execute(sql`insert into ticket_facts (organization_id, ticket_id, seq, dedup_key, type, effective_at, recorded_at, actor, fact)
    select ${organizationId}, ${ticketId}, 1, 'triage:1', 'triage.scored', now(), now(), 'system',
      '{"type":"triage.scored","body":{"reasons":[]}}'
    from generate_series(1, ${sql.raw(String(count))}) n`)
  await owner.execute(sql`insert into replies (organization_id, reply_id, client_id, ticket_id, thread_id, channel_id, in_reply_to_id,
      visibility, author_id, body, state, chart, fence, thread_revision, not_before, written_at)
    select ${organizationId}, md5('reply' || n)::uuid, md5('client' || n)::uuid, ${ticketId}, md5('thread' || n)::uuid,
      ${channelId}, md5('message' || n)::uuid, 'public', (${assignees})[1], 'x',
      case when n % 400 = 1 then 'inReview' else 'sent' end, '{}', 1, 1, now(), now()
    from generate_series(1, ${sql.raw(String(count))}, 2) n`)
  await owner.execute(sql`insert into notifications (organization_id, notification_id, member_id, kind, cause, created_at, read_at)
    select ${organizationId}, md5('notification' || n)::uuid, (${assignees})[n % ${sql.raw(String(people.length))} + 1], 'assigned',
      'n' || n, now(), case when n / ${sql.raw(String(people.length))} % 4 > 0 then now() end
    from generate_series(1, ${sql.raw(String(count))}) n`)
  await owner.execute(sql`insert into audit_entries (organization_id, seq, at, actor, action, subject, detail, previous_hash, hash)
    select ${organizationId}, 100000 + n, now(), 'relais', 'x', 'x', '{}', '', '' from generate_series(1, 20000) n`)
  await owner.execute(sql`insert into deliveries (organization_id, delivery_id, channel_id, delivery_key, transport, body, received_at,
      status, not_before)
    select ${organizationId}, md5('delivery' || n)::uuid, ${channelId}, 'k' || n, 'poll', 'x', now(),
      case when n % 500 = 0 then 'dead' else 'normalised' end, now()
    from generate_series(1, 20000) n`)
  await owner.execute(sql`analyze`)
}
