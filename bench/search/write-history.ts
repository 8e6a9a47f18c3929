import { type SQL, sql } from 'drizzle-orm'
import { type Database, inOrganization } from '../../packages/api/src/db/client.ts'
import { newId, type MemberId, type OrganizationId } from '../../packages/api/src/db/id.ts'

/** A company's history as the bench wrote it. */
export interface History {
  organizationId: OrganizationId
  memberId: MemberId
  messages: number
  tickets: number
  contacts: number
  /** What the index and the messages take on the disk. */
  sizes: { messages: string; documents: string; index: string }
  /** Milliseconds to write a message, with its index and without. */
  writing: { indexed: number; bare: number }
}

/** Words that stand in a known part of the messages, once in so many. */
const KNOWN = { train: 2, retard: 20, poussette: 1_000, samovar: 100_000, القطار: 50, المحطة: 300 }
const BATCH = 10_000

/** Writes a long history as the application does: inside the organization, below its policies, with its triggers. */
export async function writeHistory({
  owner,
  app,
  messages,
}: {
  owner: Database
  app: Database
  messages: number
}): Promise<History> {
  const organizationId = newId<'organization'>()
  const memberId = newId<'member'>()
  const channelId = newId<'channel'>()
  const contacts = Math.ceil(messages / 12)
  const tickets = Math.ceil(messages / 6)
  await owner.execute(
    sql`insert into organizations (organization_id, slug, name) values (${organizationId}, 'lignes', 'Lignes')`,
  )

  const inside = (statement: SQL) =>
    inOrganization(app, organizationId, async (tx) => {
      await tx.execute(sql`set local statement_timeout = 0`)
      await tx.execute(statement)
    })
  await inside(sql`insert into members (organization_id, member_id, name, email, role)
    values (${organizationId}, ${memberId}, 'Salma B.', 'salma@lignes.example', 'agent')`)
  await inside(sql`insert into channels (organization_id, channel_id, network, external_id, handle, name, service_url)
    values (${organizationId}, ${channelId}, 'town-square', 'brand', 'lignes', '@lignes', 'http://127.0.0.1:9')`)
  await inside(sql`insert into contacts (organization_id, contact_id, name)
    select ${organizationId}, md5('c' || at)::uuid, text from ${textRows(1, contacts, (n) => wordsOf(n, 2))}`)
  await inside(sql`insert into identities (organization_id, identity_id, contact_id, network, external_id, handle)
    select ${organizationId}, md5('i' || n)::uuid, md5('c' || n)::uuid, 'town-square', 'p' || n, 'client' || n || '.example'
    from generate_series(1, ${contacts}::int) n`)
  await inside(sql`insert into threads (organization_id, thread_id, channel_id, external_id, visibility, last_message_at)
    select ${organizationId}, md5('t' || n)::uuid, ${channelId}, 't' || n, 'public', now() from generate_series(1, ${tickets}::int) n`)
  await inside(sql`insert into tickets (organization_id, ticket_id, number, channel_id, thread_id, identity_id, contact_id,
      visibility, title, opened_at, last_message_at, machine_version, state, status)
    select ${organizationId}, md5('k' || at)::uuid, at, ${channelId}, md5('t' || at)::uuid, md5('i' || (at % ${contacts}::int + 1))::uuid,
      md5('c' || (at % ${contacts}::int + 1))::uuid, 'public', text, now() - (${tickets}::int - at) * interval '6 minutes',
      now(), 1, '{}', 'closed' from ${textRows(1, tickets, (n) => wordsOf(n - 1, 8))}`)

  const write = (from: number, to: number) =>
    inside(sql`insert into messages (organization_id, message_id, channel_id, thread_id, external_id, direction, kind, visibility,
        identity_id, body, spans, attachments, sent_at, received_at)
      select ${organizationId}, md5('m' || n)::uuid, ${channelId}, md5('t' || (n % ${tickets}::int + 1))::uuid, 'm' || n, 'inbound',
        'comment', 'public', md5('i' || (n % ${contacts}::int + 1))::uuid, text, '[]', '[]',
        now() - (${messages}::int - n) * interval '1 minute', now()
      from (select text, at + ${from - 1}::int as n from ${textRows(from, to, messageOf)}) numbered`)
  const half = Math.min(BATCH, Math.floor(messages / 3))
  const bare = await timed(async () => {
    await owner.execute(sql`alter table messages disable trigger messages_search_added`)
    await write(messages + 1, messages + half)
    await owner.execute(sql`alter table messages enable trigger messages_search_added`)
  })
  await inside(
    sql`delete from messages where external_id in (select 'm' || n from generate_series(${messages + 1}::int, ${messages + half}::int) n)`,
  )
  const indexed = await timed(() => write(1, half))
  for (let from = half + 1; from <= messages; from += BATCH)
    await write(from, Math.min(messages, from + BATCH - 1))
  await inside(sql`insert into ticket_messages (organization_id, message_id, ticket_id)
    select ${organizationId}, md5('m' || n)::uuid, md5('k' || (n % ${tickets}::int + 1))::uuid from generate_series(1, ${messages}::int) n`)
  await owner.execute(sql`set statement_timeout = 0`)
  await owner.execute(sql`vacuum analyze`)

  const [sizes] = await owner.execute<History['sizes']>(sql`
    select pg_size_pretty(pg_table_size('messages')) as messages, pg_size_pretty(pg_table_size('search_documents')) as documents,
      pg_size_pretty(pg_indexes_size('search_documents')) as index`)
  return {
    organizationId,
    memberId,
    messages,
    tickets,
    contacts,
    sizes: sizes!,
    writing: { indexed: indexed / half, bare: bare / half },
  }
}

const SYLLABLES = 'ba ri to lune mar quai vo sel tir pon ga né chu fle dou pré ska mine jor zel'.split(' ')

/** Twenty thousand words, the first of them far more frequent than the last, as in any language. */
const VOCABULARY = Array.from({ length: 20_000 }, (_, n) =>
  [n % 20, Math.floor(n / 20) % 20, Math.floor(n / 400) % 20, n < 8_000 ? null : Math.floor(n / 8_000)]
    .map((at) => (at === null ? '' : SYLLABLES[at]!))
    .join(''),
)

/** Words by a number: the same number always gives the same ones. */
function wordsOf(seed: number, many: number): string {
  let state = (seed * 2_654_435_761 + 1) >>> 0
  return Array.from({ length: many }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return VOCABULARY[Math.floor(VOCABULARY.length * (state / 2 ** 32) ** 3)]!
  }).join(' ')
}

function messageOf(n: number): string {
  const known = Object.entries(KNOWN).flatMap(([word, every]) => (n % every === 0 ? [word] : []))
  return [wordsOf(n, 12 + (n % 30)), ...known].join(' ')
}

/** Texts of consecutive numbers as rows `t(text, at)`, the first at 1. */
function textRows(from: number, to: number, textOf: (n: number) => string): SQL {
  const texts = Array.from({ length: to - from + 1 }, (_, at) => textOf(from + at))
  return sql`jsonb_array_elements_text(${JSON.stringify(texts)}::jsonb) with ordinality as t(text, at)`
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
