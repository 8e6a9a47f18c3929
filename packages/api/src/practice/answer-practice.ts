import { repairText } from '@relais/connectors'
import type { Lane } from '@relais/sla'
import { and, eq } from 'drizzle-orm'
import { loadCharterRules } from '../charter/load-charter-rules.ts'
import type { CharterFinding } from '../charter/clauses.ts'
import { judgeReply } from '../charter/judge-reply.ts'
import type { Ctx } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { Refusal } from '../refusal.ts'
import { tickets } from '../tickets/tables.ts'
import type { PracticeItemRow } from './draw-practice.ts'
import { type Graded, gradePractice } from './grade-practice.ts'
import { findKnownCase } from './known-cases.ts'
import { lockPractice, type PracticeItemId } from './lock-practice.ts'

/** Less than this answers nobody; more no network takes in one post. In characters. */
const LEAST = 15
const MOST = 5_000

/**
 * Takes what somebody says of what they practise on. A place is graded by the team's and counts for their trust on the topic,
 * in one transaction; so does an answer in which something is against the charter. An answer that keeps it is shown beside the
 * team's, and graded by `comparePractice`. It stands nowhere but here. What was answered before stays as it was. Refused with
 * NOT_A_VOLUNTEER, PRACTICE_NOT_FOUND, LANE_MISSING, TEXT_TOO_SHORT or TEXT_TOO_LONG.
 */
export async function answerPractice(
  ctx: Ctx,
  input: { practiceItemId: PracticeItemId; lane: Lane | null; body: string | null },
): Promise<Graded> {
  return ctx.transaction(async (tx) => {
    const item = await lockPractice(tx, ctx.viewer, input.practiceItemId)
    if (item.answeredAt !== null) return { item, step: null }
    const given =
      item.task === 'place' ? await placeIt(tx, item, input.lane) : await writeIt(tx, input.body ?? '')
    return gradePractice(tx, ctx, item, { ...given, answeredAt: ctx.now() })
  })
}

async function placeIt(tx: Tx, { ticketId, knownCase }: PracticeItemRow, lane: Lane | null) {
  if (lane === null) throw new Refusal('LANE_MISSING', 'Say where you would put it.', { path: ['lane'] })
  const [ticket] =
    ticketId === null
      ? []
      : await tx
          .select({ lane: tickets.lane })
          .from(tickets)
          .where(and(eq(tickets.organizationId, tx.organizationId), eq(tickets.ticketId, ticketId)))
  const expectedLane = ticket?.lane ?? findKnownCase(knownCase)!.lane
  return { lane, expectedLane, isAccepted: lane === expectedLane }
}

async function writeIt(tx: Tx, written: string) {
  const body = repairText(written).trim()
  if (body.length < LEAST) {
    throw new Refusal('TEXT_TOO_SHORT', 'Answer in a sentence, as you would answer a customer.', {
      path: ['body'],
      parameters: { least: LEAST },
    })
  }
  if (body.length > MOST) {
    throw new Refusal('TEXT_TOO_LONG', `Say it in ${MOST} characters.`, {
      path: ['body'],
      parameters: { max: MOST },
    })
  }
  const findings = await judgePractice(tx, body)
  return { body, isAccepted: findings.some(({ severity }) => severity === 'refuse') ? false : null }
}

/** What of an answer would not keep the charter in public, wherever and whenever it were given. */
export async function judgePractice(tx: Tx, text: string): Promise<CharterFinding[]> {
  const { rules } = await loadCharterRules(tx)
  return judgeReply(
    { ...rules, limits: [] },
    {
      text,
      people: [],
      role: 'volunteer',
      hasSigned: true,
      network: '',
      visibility: 'public',
      topics: [],
      timeOfDay: '12:00',
    },
  )
}
