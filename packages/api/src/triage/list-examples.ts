import { type SQL, sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { Reading } from './find-reading.ts'
import type { CorrectionRow } from './record-corrections.ts'

/** Which examples: all of one kind, of some days, or all there are. */
export interface ExampleFilter {
  what: readonly CorrectionRow['what'][] | null
  from: Date | null
  to: Date | null
}

/** The place of an example in the list, the latest first. */
export type ExamplePlace = [at: string, correctionId: string]

/** A correction with what it was made of. */
export interface ExampleRow {
  correctionId: string
  at: Date
  what: CorrectionRow['what']
  valueBefore: string
  valueAfter: string
  topic: string | null
  /** Null once the customer's words are gone, which it may speak of. */
  why: string | null
  memberId: string | null
  role: CorrectionRow['role']
  network: string
  visibility: 'public' | 'private'
  /** What the customer had written without an answer by then; null once it is deleted. */
  text: string | null
  /** The customer has changed their words since. */
  isTextEdited: boolean
  reading: Reading
  rulesVersion: string
}

/** As many messages as are read together. */
const MOST_MESSAGES = 30

/**
 * Examples that nobody took back, the latest first. Index triage_corrections_at; the words are read where they are kept, by
 * keys and ticket_messages_ticket, so what was erased there is gone here.
 */
export async function listExamples(
  tx: Tx,
  filter: ExampleFilter,
  { limit, after }: { limit: number; after: ExamplePlace | null },
): Promise<ExampleRow[]> {
  const conditions: SQL[] = [
    sql`c.organization_id = ${tx.organizationId}`,
    sql`c.undone_at is null`,
    ...(filter.what === null ? [] : [sql`c.what in ${[...filter.what]}`]),
    ...(filter.from === null ? [] : [sql`c.at >= ${filter.from.toISOString()}::timestamptz`]),
    ...(filter.to === null ? [] : [sql`c.at < ${filter.to.toISOString()}::timestamptz`]),
    // Row comparisons are not leakproof: the planner would leave the index.
    ...(after === null
      ? []
      : [
          sql`c.at <= ${after[0]}::timestamptz`,
          sql`(c.at < ${after[0]}::timestamptz or c.correction_id < ${after[1]}::uuid)`,
        ]),
  ]
  if (filter.what?.length === 0) return []
  const rows = await tx.execute<{
    correction_id: string
    at: string
    what: ExampleRow['what']
    value_before: string
    value_after: string
    topic: string | null
    why: string | null
    member_id: string | null
    role: ExampleRow['role']
    network: string
    visibility: ExampleRow['visibility']
    text: string | null
    is_edited: boolean | null
    reading: Reading
    rules_version: string
  }>(sql`
    select c.correction_id, c.at, c.what, c.value_before, c.value_after, topic.name as topic, c.why, c.member_id, c.role,
      channel.network, t.visibility, said.text, said.is_edited, c.reading, c.rules_version
    from (select c.* from triage_corrections c where ${sql.join(conditions, sql` and `)}
      order by c.at desc, c.correction_id desc limit ${limit}) c
    join tickets t on t.organization_id = c.organization_id and t.ticket_id = c.ticket_id
    join channels channel on channel.organization_id = t.organization_id and channel.channel_id = t.channel_id
    left join topics topic on topic.organization_id = c.organization_id and topic.topic_id = c.topic_id
    left join messages judged on judged.organization_id = c.organization_id and judged.message_id = c.message_id
      and judged.deleted_at is null
    left join lateral (
      select string_agg(s.body, E'\n' order by s.sent_at, s.external_id) as text, bool_or(s.edited_at > c.at) as is_edited
      from (
        select s.body, s.sent_at, s.external_id, s.edited_at
        from ticket_messages home
        join ticket_messages tm on tm.organization_id = home.organization_id and tm.ticket_id = home.ticket_id
        join messages s on s.organization_id = tm.organization_id and s.message_id = tm.message_id
        where home.organization_id = judged.organization_id and home.message_id = judged.message_id
          and s.direction = 'inbound' and s.deleted_at is null and s.sent_at <= judged.sent_at
          and not exists (
            select from ticket_messages ours
            join messages answer on answer.organization_id = ours.organization_id and answer.message_id = ours.message_id
            where ours.organization_id = tm.organization_id and ours.ticket_id = tm.ticket_id
              and answer.direction = 'outbound' and answer.sent_at >= s.sent_at and answer.sent_at <= judged.sent_at
              and not exists (
                select from replies held where held.organization_id = answer.organization_id
                  and held.reply_id = answer.reply_id and held.holding_text_id is not null))
        order by s.sent_at desc, s.external_id desc limit ${MOST_MESSAGES}) s) said on true
    order by c.at desc, c.correction_id desc`)
  return [...rows].map((row) => ({
    correctionId: row.correction_id,
    at: new Date(row.at),
    what: row.what,
    valueBefore: row.value_before,
    valueAfter: row.value_after,
    topic: row.topic,
    why: row.text === null ? null : row.why,
    memberId: row.member_id,
    role: row.role,
    network: row.network,
    visibility: row.visibility,
    text: row.text,
    isTextEdited: row.is_edited ?? false,
    reading: row.reading,
    rulesVersion: row.rules_version,
  }))
}

/** The place of an example, as a cursor keeps it. */
export function examplePlace({ at, correctionId }: ExampleRow): ExamplePlace {
  return [at.toISOString(), correctionId]
}
