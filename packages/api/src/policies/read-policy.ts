import { parsePolicy, type PolicyDraft, PolicyRefusal } from '@relais/sla'
import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { members } from '../members/tables.ts'
import { Refusal } from '../refusal.ts'
import { findCalendarHashes } from './find-calendar-hashes.ts'
import { refuseEndless } from './refuse-endless.ts'
import type { CalendarHashes } from './tables.ts'

/**
 * A policy from outside, with the calendars it may name. Refused with what is wrong with it, at the field of
 * `definition` that is at fault: see `parsePolicy`, POLICY_BUDGET for what is never due, and MEMBER_NOT_FOUND for a person who is to be told and is not here.
 */
export async function readPolicy(
  tx: Tx,
  definition: unknown,
  now: Date,
): Promise<{ definition: PolicyDraft; calendars: CalendarHashes }> {
  const calendars = await findCalendarHashes(tx)
  const draft = parse(definition, new Set(Object.keys(calendars)))
  await checkRecipients(tx, draft)
  const field = ['definition', 'rows']
  await refuseEndless(tx, draft, calendars, now, (row, target) => [
    ...field,
    String(row),
    'targets',
    target,
    'budgetMs',
  ])
  return { definition: draft, calendars }
}

function parse(definition: unknown, calendars: ReadonlySet<string>): PolicyDraft {
  try {
    return parsePolicy(definition, calendars)
  } catch (error) {
    if (!(error instanceof PolicyRefusal)) throw error
    const path = error.path.split(/[.[\]]+/).filter((part) => part !== '')
    throw new Refusal(error.code, error.message, {
      parameters: { ...error.params },
      path: ['definition', ...path],
    })
  }
}

async function checkRecipients(tx: Tx, { ladder }: PolicyDraft): Promise<void> {
  const named = ladder.flatMap(({ notify }, step) =>
    notify.flatMap((recipient, place) =>
      recipient.startsWith('member:') ? [{ memberId: recipient.slice('member:'.length), step, place }] : [],
    ),
  )
  if (named.length === 0) return
  const here = await tx
    .select({ memberId: members.memberId })
    .from(members)
    .where(
      and(
        eq(members.organizationId, tx.organizationId),
        isNull(members.disabledAt),
        inArray(
          members.memberId,
          named.map(({ memberId }) => memberId),
        ),
      ),
    )
  const missing = named.find(({ memberId }) => !here.some((member) => member.memberId === memberId))
  if (!missing) return
  throw new Refusal('MEMBER_NOT_FOUND', 'This member does not exist. Reload the page.', {
    path: ['definition', 'ladder', String(missing.step), 'notify', String(missing.place), 'memberId'],
  })
}
