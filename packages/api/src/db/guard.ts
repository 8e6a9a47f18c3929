import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type { Database } from './client.ts'

/** The roles the product connects as. None of them owns a table or can pass over row-level security. */
export const ROLES = ['relais_app', 'relais_intake', 'relais_worker'] as const
export type Role = (typeof ROLES)[number]

/** Logs, signatures, and promises, rules, marks and charters once published, that nobody may change, the application included. */
const APPEND_ONLY = [
  'audit_entries',
  'charter_rules',
  'charter_signatures',
  'charter_versions',
  'learned_points',
  'learned_versions',
  'overflow_entries',
  'overflow_policies',
  'reply_approvals',
  'sla_policies',
  'ticket_facts',
  'triage_rules',
  'trust_evidence',
  'trust_steps',
]

const LOCK_ATTEMPTS = 30

const CURRENT_ORGANIZATION = `nullif(current_setting('relais.organization_id', true), '')::uuid`

/** What a worker sees of all organizations: ids and instants, never content. */
const WORKER_COLUMNS: Record<string, { read: string[]; write: string[] }> = {
  organizations: {
    read: ['organization_id', 'publishing_stopped_at', 'clock_ahead_ms'],
    write: ['clock_ahead_ms'],
  },
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
  help_cards: { read: ['organization_id', 'help_card_id', 'ends_at', 'closed_at', 'released_at'], write: [] },
  channels: { read: ['organization_id', 'channel_id', 'network', 'status'], write: [] },
  channel_outages: { read: ['organization_id', 'outage_id', 'ended_at', 'booked_at'], write: [] },
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
    read: [
      'organization_id',
      'ticket_id',
      'channel_id',
      'wake_at',
      'band',
      'importance',
      'machine_version',
      'attempts',
      'tried_at',
      'set_aside_at',
    ],
    write: ['wake_at', 'attempts', 'tried_at', 'set_aside_at'],
  },
  saved_searches: {
    read: [
      'organization_id',
      'saved_search_id',
      'next_run_at',
      'paused_at',
      'archived_at',
      'lease_owner',
      'lease_until',
    ],
    write: ['lease_owner', 'lease_until'],
  },
  search_previews: {
    read: ['organization_id', 'search_preview_id', 'status', 'created_at', 'lease_owner', 'lease_until'],
    write: ['lease_owner', 'lease_until'],
  },
  overflows: { read: ['organization_id', 'look_at'], write: [] },
  net_help_looks: { read: ['organization_id', 'look_at'], write: [] },
  sla_publications: { read: ['organization_id', 'publication_id', 'status'], write: [] },
  sla_publication_parts: {
    read: ['organization_id', 'publication_id', 'number', 'done', 'is_over', 'attempts'],
    write: ['attempts'],
  },
  jobs: {
    read: ['organization_id', 'job_id', 'kind', 'status', 'run_at', 'attempts', 'lease_owner', 'lease_until'],
    write: ['attempts', 'run_at', 'lease_owner', 'lease_until'],
  },
  attachments: {
    read: [
      'organization_id',
      'attachment_id',
      'state',
      'attempts',
      'not_before',
      'lease_owner',
      'lease_until',
    ],
    write: ['attempts', 'lease_owner', 'lease_until'],
  },
  mails: {
    read: ['organization_id', 'mail_id', 'state', 'attempts', 'not_before', 'lease_owner', 'lease_until'],
    write: ['state', 'attempts', 'lease_owner', 'lease_until'],
  },
  pushes: {
    read: ['organization_id', 'push_id', 'state', 'attempts', 'not_before', 'lease_owner', 'lease_until'],
    write: ['state', 'attempts', 'lease_owner', 'lease_until'],
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
      'deaths',
    ],
    write: ['lease_owner', 'lease_until', 'deaths'],
  },
}

/**
 * Creates the roles and lays row-level security over every table with an organization. A table that is added later
 * cannot be forgotten: what has to stand is derived from the tables that are there, and laid again when it differs
 * from what was laid last. A start that finds nothing changed locks nothing, so processes may come and go at any time.
 */
export async function guardRows(owner: Database, passwords: Partial<Record<Role, string>>): Promise<void> {
  const roles = ROLES.flatMap(roleStatements)
  const tables = await owner.execute<{ name: string }>(sql`
    select c.relname as name from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by c.relname`)
  const ofTables = tables.map(({ name }) => tableStatements(name))
  const doors = doorStatements()
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([roles, ofTables, doors]))
    .digest('hex')

  const [laid] = await owner.execute<{ fingerprint: string | null }>(sql`
    select obj_description(to_regprocedure('public.list_organizations()'), 'pg_proc') as fingerprint`)
  if (laid?.fingerprint !== fingerprint) {
    await together(owner, roles)
    for (const statements of ofTables) await together(owner, statements)
    await together(owner, [...doors, `comment on function public.list_organizations() is '${fingerprint}'`])
  }
  const known = await owner.execute<{ name: string; can_login: boolean }>(sql`
    select rolname as name, rolcanlogin as can_login from pg_roles where rolname in ${[...ROLES]}`)
  for (const { name, can_login } of known) {
    const password = passwords[name as Role]
    if (password && !can_login) await giveLogin(owner, name, password)
  }
}

/** The driver's error would carry the statement, and with it the password: it goes no further than here. */
async function giveLogin(owner: Database, role: string, password: string): Promise<void> {
  try {
    await together(owner, [`alter role ${role} login password ${quoteLiteral(password)}`])
  } catch {
    throw new Error(
      `The role ${role} could not be given its password. The owner of the database has to be allowed to.`,
    )
  }
}

/** One transaction that gives way to the traffic of other processes instead of standing in it, and tries again. */
async function together(owner: Database, statements: string[]): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await owner.transaction(async (tx) => {
        await tx.execute(sql`set local lock_timeout = '2s'`)
        for (const text of statements) await tx.execute(sql.raw(text))
      })
    } catch (error) {
      const { code } = (error as { cause?: { code?: string } }).cause ?? {}
      if (attempt === LOCK_ATTEMPTS || (code !== '55P03' && code !== '40P01')) throw error
    }
  }
}

function roleStatements(role: Role): string[] {
  const own = [
    `do $$ begin
      if not exists (select from pg_roles where rolname = '${role}') then create role ${role} nologin nobypassrls; end if;
    end $$`,
    `grant usage on schema public to ${role}`,
    `do $$ begin
      if not pg_has_role(current_user, '${role}', 'set') then grant ${role} to current_user with inherit false, set true; end if;
    end $$`,
  ]
  return role === 'relais_worker'
    ? [...own, `grant relais_app to relais_worker with inherit false, set true`]
    : own
}

function tableStatements(name: string): string[] {
  const table = `public.${quoteName(name)}`
  const statements = [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    ...['own_organization', 'owner', 'worker_reads', 'worker_leases', 'intake'].map(
      (policy) => `drop policy if exists ${policy} on ${table}`,
    ),
    `create policy own_organization on ${table} to relais_app
      using (organization_id = ${CURRENT_ORGANIZATION}) with check (organization_id = ${CURRENT_ORGANIZATION})`,
    `create policy owner on ${table} to current_user using (true) with check (true)`,
    `grant select, insert, update, delete on ${table} to relais_app`,
  ]
  const columns = WORKER_COLUMNS[name]
  if (columns) {
    statements.push(
      `create policy worker_reads on ${table} for select to relais_worker using (true)`,
      `grant select (${columns.read.join(', ')}) on ${table} to relais_worker`,
    )
  }
  if (columns && columns.write.length > 0) {
    statements.push(
      `create policy worker_leases on ${table} for update to relais_worker using (true) with check (true)`,
      `grant update (${columns.write.join(', ')}) on ${table} to relais_worker`,
    )
  }
  if (name === 'deliveries') {
    statements.push(
      `grant insert on deliveries to relais_intake`,
      `create policy intake on deliveries for insert to relais_intake with check (true)`,
    )
  }
  if (APPEND_ONLY.includes(name))
    statements.push(`revoke update, delete, truncate on ${table} from relais_app`)
  return statements
}

/** The three questions that have to be asked before the organization is known, each answered by one function; and search. */
function doorStatements(): string[] {
  return [
    `create or replace function public.find_channel_door(wanted uuid)
    returns table (organization_id uuid, network text, external_id text, handle text, service_url text, status text, name text, sealed text)
    language sql stable security definer set search_path = public, pg_temp as $$
      select c.organization_id, c.network, c.external_id, c.handle, c.service_url, c.status, s.name, s.sealed
      from channels c left join channel_secrets s
        on s.organization_id = c.organization_id and s.channel_id = c.channel_id and s.audience = 'door'
      where c.channel_id = wanted
    $$`,
    `revoke all on function public.find_channel_door(uuid) from public`,
    `grant execute on function public.find_channel_door(uuid) to relais_intake`,
    `create or replace function public.find_members_by_email(wanted text)
    returns table (organization_id uuid, member_id uuid)
    language sql stable security definer set search_path = public, pg_temp as $$
      select m.organization_id, m.member_id from members m where lower(m.email) = lower(wanted) and m.disabled_at is null
    $$`,
    `revoke all on function public.find_members_by_email(text) from public`,
    `grant execute on function public.find_members_by_email(text) to relais_app`,
    `create or replace function public.list_organizations()
    returns table (organization_id uuid, slug text, name text, is_demonstration boolean, is_rehearsal boolean)
    language sql stable security definer set search_path = public, pg_temp as $$
      select o.organization_id, o.slug, o.name, o.is_demonstration, o.rehearsal_of is not null
      from organizations o order by o.slug
    $$`,
    `revoke all on function public.list_organizations() from public`,
    `grant execute on function public.list_organizations() to relais_app`,
    `grant execute on function public.search_history(uuid, tsquery[], boolean, int, timestamptz, uuid, int) to relais_app`,
    `grant usage on all sequences in schema public to relais_app`,
  ]
}

function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

function quoteLiteral(text: string): string {
  if (text.includes('\\') || text.includes('\0'))
    throw new RangeError('A role password cannot contain a backslash.')
  return `'${text.replaceAll("'", "''")}'`
}
