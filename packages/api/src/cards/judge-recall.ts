import {
  decideRecall,
  defaultVolunteerRules,
  type ExclusionCode,
  findOwnExclusions,
  trustOn,
} from '@relais/sla'
import { and, eq, inArray } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { members } from '../members/tables.ts'
import { tickets } from '../tickets/tables.ts'
import { loadOverflowPolicy } from '../overflow/load-overflow-policy.ts'
import { readExclusions } from '../volunteers/read-exclusions.ts'
import { readVolunteers } from '../volunteers/read-volunteers.ts'
import type { CardRow } from './get-card.ts'
import { listGone } from './list-gone.ts'
import type { CardRecall } from './tables.ts'

/** Handing in says which clause it is: what somebody has begun is not taken from them because an hour has struck. */
const OF_CHARTER: readonly ExclusionCode[] = ['charter', 'charter_hours']

/**
 * Why each of these cards goes back to the care team now; those that may stay are missing. The ticket may not be offered any
 * more, or not to its holder, its customer has become angrier, or its holder has gone or lost what they had learned. Where the
 * customer took every word away, that alone is the reason: of what nobody wrote everything is unknown, and nothing came to light.
 */
export async function judgeRecall(tx: Tx, held: readonly CardRow[]): Promise<Map<string, CardRecall[]>> {
  if (held.length === 0) return new Map()
  const { policy } = await loadOverflowPolicy(tx)
  const ticketIds = held.map(({ ticketId }) => ticketId)
  const gone = await listGone(tx, ticketIds)
  const states = new Map((await readExclusions(tx, ticketIds)).map((state) => [state.ticketId, state]))
  const volunteers = await readVolunteers(
    tx,
    held.map(({ memberId }) => memberId),
  )
  const roles = new Map((await listRoles(tx, held)).map(({ memberId, role }) => [memberId, role]))
  const urgencies = new Map(
    (await listUrgencies(tx, ticketIds)).map(({ ticketId, urgency }) => [ticketId, urgency]),
  )
  return new Map(
    held.flatMap((card): [string, CardRecall[]][] => {
      if (gone.has(card.ticketId)) return [[card.helpCardId, [{ code: 'question_gone', parameters: {} }]]]
      const state = states.get(card.ticketId)
      const volunteer = volunteers.get(card.memberId)
      const { isRecalled, reasons } = decideRecall(
        {
          hasVolunteerLeft:
            !volunteer ||
            volunteer.availability.isDisabled ||
            roles.get(card.memberId) !== 'volunteer' ||
            (state !== undefined && trustOn(state.attributes.topics, volunteer) === 'learner'),
          // What ran out before this lease was judged when it did.
          expiries: 0,
          urgencyOffered: card.urgencyOffered,
          urgency: urgencies.get(card.ticketId) ?? card.urgencyOffered,
          exclusions: (state?.exclusions ?? [])
            .map(({ code }): ExclusionCode => code)
            .filter((code) => !OF_CHARTER.includes(code)),
          ownExclusions:
            state && volunteer
              ? findOwnExclusions(card.ticketId, state.attributes, volunteer, defaultVolunteerRules)
              : [],
          overflow: 'open',
        },
        policy,
      )
      const because = reasons.filter((reason) => reason.code !== 'stays_after_overflow')
      return isRecalled ? [[card.helpCardId, because]] : []
    }),
  )
}

function listRoles(tx: Tx, held: readonly CardRow[]) {
  return tx
    .select({ memberId: members.memberId, role: members.role })
    .from(members)
    .where(
      and(
        eq(members.organizationId, tx.organizationId),
        inArray(
          members.memberId,
          held.map(({ memberId }) => memberId),
        ),
      ),
    )
}

function listUrgencies(tx: Tx, ticketIds: string[]) {
  return tx
    .select({ ticketId: tickets.ticketId, urgency: tickets.urgency })
    .from(tickets)
    .where(and(eq(tickets.organizationId, tx.organizationId), inArray(tickets.ticketId, ticketIds)))
}
