import { sql } from 'drizzle-orm'
import type { Database } from './client.ts'

/** The roles the product connects as. None of them owns a table or can pass over row-level security. */
export const ROLES = ['relais_app', 'relais_intake', 'relais_worker'] as const
export type Role = (typeof ROLES)[number]

const CURRENT_ORGANIZATION = `nullif(current_setting('relais.organization_id', true), '')::uuid`

/** What a worker sees of all organizations: ids and instants, never content. */
const WORKER_COLUMNS: Record<string, { read: string[]; write: string[] }> = {
  organizations: { read: ['organization_id', 'publishing_stopped_at'], write: [] },
  deliveries: {
    read: [
      'organization_id',
      'delivery_id',
      'channel_id',
      'received_at',
      'status',
      'attempts',
      'not_before',
      'lease_owner',
      'lease_until',
    ],
    write: ['attempts', 'not_before', 'lease_owner', 'lease_until'],
  },
  channels: { read: ['organization_id', 'channel_id', 'network', 'status'], write: [] },
  channel_polls: {
    read: ['organization_id', 'channel_id', 'next_poll_at', 'lease_owner', 'lease_until'],
    write: ['lease_owner', 'lease_until', 'next_poll_at'],
  },
  channel_streams: {
    read: ['organization_id', 'channel_id', 'not_before', 'lease_owner', 'lease_until'],
    write: ['lease_owner', 'lease_until'],
  },
  // `version` may be written so that a wake can lock its ticket, in the order in which everybody else locks.
  tickets: { read: ['organization_id', 'ticket_id', 'version'], write: ['version'] },
  ticket_wakes: {
    read: ['organization_id', 'ticket_id', 'wake_at', 'band', 'importance'],
    write: ['wake_at'],
  },
  jobs: {
    read: ['organization_id', 'job_id', 'kind', 'status', 'run_at', 'attempts', 'lease_owner', 'lease_until'],
    write: ['attempts', 'run_at', 'lease_owner', 'lease_until'],
  },
  replies: {
    read: [
      'organization_id',
      'reply_id',
      'thread_id',
      'channel_id',
      'state',
      'not_before',
      'lease_owner',
      'lease_until',
      'send_started_at',
      'written_at',
    ],
    write: ['lease_owner', 'lease_until'],
  },
}

/**
 * Creates the roles and lays row-level security over every table with an organization, after each migration and
 * harmlessly when nothing changed: a table that is added later cannot be forgotten.
 */
export async function guardRows(owner: Database, passwords: Partial<Record<Role, string>>): Promise<void> {
  await owner.transaction(async (tx) => {
    const run = (text: string) => tx.execute(sql.raw(text))
    for (const role of ROLES) {
      await run(`do $$ begin
        if not exists (select from pg_roles where rolname = '${role}') then create role ${role} nologin nobypassrls; end if;
      end $$`)
      const password = passwords[role]
      if (password) await run(`alter role ${role} login password ${quoteLiteral(password)}`)
      await run(`grant usage on schema public to ${role}`)
    }
    await run(`grant relais_app to relais_worker with inherit false, set true`)
    await run(`do $$ begin
      if not pg_has_role(current_user, 'relais_app', 'set') then
        grant relais_app, relais_intake, relais_worker to current_user with inherit false, set true;
      end if;
    end $$`)

    const tables = await tx.execute<{ name: string }>(sql`
      select c.relname as name from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by c.relname`)
    for (const { name } of tables) await guardTable(run, name)
    await run(`grant usage on all sequences in schema public to relais_app`)
    await run(`revoke update, delete, truncate on audit_entries, ticket_facts from relais_app`)
    await run(`grant insert on deliveries to relais_intake`)
    await run(`drop policy if exists intake on deliveries`)
    await run(`create policy intake on deliveries for insert to relais_intake with check (true)`)
    await openDoors(run)
  })
}

async function guardTable(run: (text: string) => Promise<unknown>, name: string): Promise<void> {
  const table = `public.${quoteName(name)}`
  await run(`alter table ${table} enable row level security`)
  await run(`alter table ${table} force row level security`)
  for (const policy of ['own_organization', 'owner', 'worker_reads', 'worker_leases']) {
    await run(`drop policy if exists ${policy} on ${table}`)
  }
  await run(`create policy own_organization on ${table} to relais_app
    using (organization_id = ${CURRENT_ORGANIZATION}) with check (organization_id = ${CURRENT_ORGANIZATION})`)
  await run(`create policy owner on ${table} to current_user using (true) with check (true)`)
  await run(`grant select, insert, update, delete on ${table} to relais_app`)

  const columns = WORKER_COLUMNS[name]
  if (!columns) return
  await run(`create policy worker_reads on ${table} for select to relais_worker using (true)`)
  await run(`grant select (${columns.read.join(', ')}) on ${table} to relais_worker`)
  if (columns.write.length === 0) return
  await run(
    `create policy worker_leases on ${table} for update to relais_worker using (true) with check (true)`,
  )
  await run(`grant update (${columns.write.join(', ')}) on ${table} to relais_worker`)
}

/** The three questions that have to be asked before the organization is known, each answered by one function. */
async function openDoors(run: (text: string) => Promise<unknown>): Promise<void> {
  await run(`create or replace function public.find_channel_door(wanted uuid)
    returns table (organization_id uuid, network text, external_id text, handle text, service_url text, status text, name text, sealed text)
    language sql stable security definer set search_path = public, pg_temp as $$
      select c.organization_id, c.network, c.external_id, c.handle, c.service_url, c.status, s.name, s.sealed
      from channels c left join channel_secrets s
        on s.organization_id = c.organization_id and s.channel_id = c.channel_id and s.audience = 'door'
      where c.channel_id = wanted
    $$`)
  await run(`revoke all on function public.find_channel_door(uuid) from public`)
  await run(`grant execute on function public.find_channel_door(uuid) to relais_intake`)

  await run(`create or replace function public.find_members_by_email(wanted text)
    returns table (organization_id uuid, member_id uuid)
    language sql stable security definer set search_path = public, pg_temp as $$
      select m.organization_id, m.member_id from members m where lower(m.email) = lower(wanted) and m.disabled_at is null
    $$`)
  await run(`revoke all on function public.find_members_by_email(text) from public`)
  await run(`grant execute on function public.find_members_by_email(text) to relais_app`)

  await run(`create or replace function public.list_organizations()
    returns table (organization_id uuid, slug text, name text, is_demonstration boolean)
    language sql stable security definer set search_path = public, pg_temp as $$
      select o.organization_id, o.slug, o.name, o.is_demonstration from organizations o order by o.slug
    $$`)
  await run(`revoke all on function public.list_organizations() from public`)
  await run(`grant execute on function public.list_organizations() to relais_app`)
}

function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

function quoteLiteral(text: string): string {
  if (text.includes('\\') || text.includes('\0'))
    throw new RangeError('A role password cannot contain a backslash.')
  return `'${text.replaceAll("'", "''")}'`
}
