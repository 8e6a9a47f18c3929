import { sql } from 'drizzle-orm'
import { isId, type OrganizationId } from '../db/id.ts'
import { Refusal } from '../refusal.ts'
import { DEADLY_REASON } from '../workers/claim-due.ts'
import type { Installation } from './open-installation.ts'

/** Something that no machine will go on with: a person decides. */
export interface Dead extends Record<string, unknown> {
  kind: 'delivery' | 'job' | 'reply' | 'wake' | 'mail' | 'push'
  id: string
  organizationId: OrganizationId
  slug: string
  /** The channel's name, the kind of job, the ticket's number or to whom it was to go. */
  of: string
  state: string
  since: Date
  attempts: number
  problem: string | null
}

const DEAD = sql`
  select 'delivery' as kind, d.delivery_id as id, d.organization_id, c.name as of, d.status as state,
    d.received_at as since, d.attempts, d.last_error as problem
  from deliveries d join channels c using (organization_id, channel_id)
  where d.status in ('dead', 'unrecognised')
  union all
  select 'job', j.job_id, j.organization_id, j.kind, j.status, j.created_at, j.attempts, j.last_error
  from jobs j where j.status = 'dead'
  union all
  select 'reply', r.reply_id, r.organization_id, c.name, r.state, r.written_at, r.attempts, r.error_message
  from replies r join channels c using (organization_id, channel_id)
  where r.state in ('needsHuman', 'unknown')
  union all
  select 'wake', w.ticket_id, w.organization_id, '#' || t.number, 'dead', w.set_aside_at, w.attempts, ${DEADLY_REASON}
  from ticket_wakes w join tickets t using (organization_id, ticket_id)
  where w.set_aside_at is not null
  union all
  select 'mail', m.mail_id, m.organization_id, coalesce(members.name, 'an invitation'), m.state, m.created_at,
    m.attempts, coalesce(m.last_error, 'The worker ended while it sent this: it may have arrived.')
  from mails m left join members using (organization_id, member_id)
  where m.state = 'dead'
  union all
  select 'push', p.push_id, p.organization_id, members.name, p.state, p.created_at, p.attempts, p.last_error
  from pushes p join devices using (organization_id, device_id) join members using (organization_id, member_id)
  where p.state = 'dead'`

/** Everything that was set aside, over all organizations, the latest first. */
export function listDead(installation: Installation, limit: number): Promise<Dead[]> {
  return read(installation, sql``, limit)
}

/** One thing that was set aside, by its id. Refused with NOT_SET_ASIDE. */
export async function getDead(installation: Installation, id: string): Promise<Dead> {
  const [dead] = isId(id) ? await read(installation, sql`where dead.id = ${id}`, 1) : []
  if (dead) return dead
  throw new Refusal('NOT_SET_ASIDE', `Nothing with the id ${id} waits for a decision. See dead list.`)
}

/** What a delivery brought, byte for byte. */
export async function readBody({ owner }: Installation, deliveryId: string): Promise<Uint8Array> {
  const [row] = await owner.execute<{ body: Uint8Array }>(
    sql`select body from deliveries where delivery_id = ${deliveryId}`,
  )
  return row!.body
}

/** What an author wrote and a customer may or may not have received. */
export async function readReplyText({ owner }: Installation, replyId: string): Promise<string> {
  const [row] = await owner.execute<{ body: string }>(
    sql`select body from replies where reply_id = ${replyId}`,
  )
  return row!.body
}

async function read({ owner }: Installation, where: ReturnType<typeof sql>, limit: number): Promise<Dead[]> {
  const rows = await owner.execute<Omit<Dead, 'since'> & { since: string }>(sql`
    select dead.kind, dead.id, dead.organization_id as "organizationId", o.slug, dead.of, dead.state, dead.since,
      dead.attempts, dead.problem
    from (${DEAD}) dead join organizations o on o.organization_id = dead.organization_id ${where}
    order by dead.since desc limit ${limit}`)
  return rows.map((row) => ({ ...row, since: new Date(row.since) }) as Dead)
}
