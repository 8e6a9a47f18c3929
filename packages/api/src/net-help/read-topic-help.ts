import { expectedHandling, type OverflowPolicy, type TopicHelp } from '@relais/sla'
import { sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { readHandlingTimes } from '../routing/next-counters.ts'

/** What help on one topic came to. */
export interface HelpOnTopic extends TopicHelp {
  topicId: string
}

/** What reading takes of whom no console tells: on a phone, by a program. A guess, and a short one. */
const UNSEEN_READING_MS = 60_000

/**
 * What volunteers gave and cost within the window, topic by topic. An answer that left gives the time from taking its card to
 * handing it in. Reading costs the time from opening it to deciding, before it left or after; a correction costs an answer
 * more. None of the three counts for more than what the care team takes for an answer of its own, as its latest ones tell:
 * who took longer was called away. A ticket on two topics counts on both. Indexes help_cards_answered and
 * reply_readings_decided.
 */
export async function readTopicHelp(
  tx: Tx,
  now: Date,
  { netHelpWindowMs }: Pick<OverflowPolicy, 'netHelpWindowMs'>,
): Promise<HelpOnTopic[]> {
  const times = await readHandlingTimes(tx)
  const ownMs = expectedHandling(times, {
    intent: null,
    channelId: '',
    isClustered: false,
    responder: 'core',
  })
  const since = sql`${new Date(now.getTime() - netHelpWindowMs).toISOString()}::timestamptz`
  const org = sql`${tx.organizationId}::uuid`
  const own = sql`${ownMs}::float8`
  const ms = (from: ReturnType<typeof sql>, to: ReturnType<typeof sql>) =>
    sql`extract(epoch from ${to} - ${from})::float8 * 1000`
  // Sideways, row by row: the window holds few of all the replies there are, which the planner cannot know.
  const rows = await tx.execute<Record<'topic_id' | 'given' | 'review' | 'rework' | 'replies', never>>(sql`
    select on_topic.topic_id, sum(given)::float8 as given, sum(review)::float8 as review,
      sum(rework)::float8 as rework, count(distinct reply_id)::int as replies
    from (
      select card.ticket_id, card.reply_id, card.answered_at as at, 0::float8 as review, 0::float8 as rework,
        least(${ms(sql`card.taken_at`, sql`card.answered_at`)}, ${own}) as given
      from help_cards card
      cross join lateral (select state from replies
        where organization_id = ${org} and reply_id = card.reply_id limit 1) reply
      where card.organization_id = ${org} and card.answered_at > ${since} and reply.state = 'sent'
      union all
      select reply.ticket_id, reading.reply_id, reading.decided_at,
        least(coalesce(${ms(sql`reading.opened_at`, sql`reading.decided_at`)}, ${UNSEEN_READING_MS}), ${own}),
        case when checked.verdict = 'corrected' then ${own} else 0 end, 0
      from reply_readings reading
      cross join lateral (select ticket_id from replies
        where organization_id = ${org} and reply_id = reading.reply_id limit 1) reply
      left join lateral (select verdict from reply_checks
        where organization_id = ${org} and reply_id = reading.reply_id limit 1) checked on true
      where reading.organization_id = ${org} and reading.decided_at > ${since}) work
    cross join lateral (select topic_id from answered_topics
      where organization_id = ${org} and ticket_id = work.ticket_id offset 0) on_topic
    left join recounted_topics recounted on recounted.organization_id = ${org}
      and recounted.topic_id = on_topic.topic_id
    where work.at > coalesce(recounted.counted_from, '-infinity')
    group by on_topic.topic_id`)
  return [...rows].map((row) => ({
    topicId: row.topic_id,
    givenMs: Math.round(row.given),
    reviewMs: Math.round(row.review),
    reworkMs: Math.round(row.rework),
    replies: row.replies,
  }))
}
