import { asc, eq } from 'drizzle-orm'
import { recogniseIdentities } from '../contacts/recognise-identity.ts'
import type { World } from '../context.ts'
import { type MemberId, newId, type OrganizationId } from '../db/id.ts'
import { actAs, actAsCommandLine } from '../members/act-as.ts'
import { createMember } from '../members/create-member.ts'
import { setAvailability } from '../members/set-availability.ts'
import type { TopicId } from '../voice/get-topic.ts'
import { topics } from '../voice/tables.ts'
import { keepConflict } from '../volunteers/declare-conflict.ts'
import { keepVolunteer } from '../volunteers/keep-volunteer.ts'
import { recordEvidence } from '../volunteers/record-evidence.ts'
import { setLanguages } from '../volunteers/set-languages.ts'
import type { RehearsalRow } from './find-rehearsal.ts'
import type { GuestRow } from './join-rehearsal.ts'

/** As whom somebody is a customer on the square. */
export interface SquarePerson {
  personId: string
  handle: string
}

/** Whoever rehearses plays for as long as they like. */
const WEEKLY_MINUTES = 2_400

/**
 * Makes a colleague a volunteer of the stage who can begin: there until its end, in their language, sampled on every topic,
 * so that nobody has to read what they write before it leaves. What they ask themselves on the square is offered to others.
 * Their address stays with the company. What they still have to do is what everybody does first: sign the charter.
 */
export async function putOnStage(
  world: World,
  { stageId, endsAt }: RehearsalRow,
  { name, locale, person }: Pick<GuestRow, 'name' | 'locale'> & { person: SquarePerson },
): Promise<MemberId> {
  const organizationId = stageId as OrganizationId
  const keeper = actAsCommandLine(world, organizationId)
  const role = 'volunteer'
  const email = `${newId()}@rehearsal.invalid`
  const memberId = await createMember(keeper, { name, email, role, locale })
  const guest = actAs(world, { memberId, organizationId, role, name, locale })
  await setAvailability(guest, { isAvailable: true, until: endsAt })
  await setLanguages(guest, { languages: [{ language: locale, level: 'C2' }] })
  await keeper.transaction(async (tx) => {
    await keepVolunteer(tx, memberId, { weeklyMinutes: WEEKLY_MINUTES })
    const known = await tx
      .select({ topicId: topics.topicId })
      .from(topics)
      .where(eq(topics.organizationId, organizationId))
      .orderBy(asc(topics.name))
    for (const { topicId } of known) {
      await recordEvidence(tx, world, {
        memberId,
        topicId: topicId as TopicId,
        dedupKey: 'rehearsal',
        evidence: { kind: 'reinstated', to: 'sampled', by: 'rehearsal' },
        at: world.now(),
        isSilent: true,
      })
    }
    // Known before they write: nothing of theirs can be on its way to themselves.
    const { personId, handle } = person
    const author = { externalId: personId, handle, name, avatarUrl: null, audience: null }
    const identityId = (await recogniseIdentities(tx, 'town-square', [author])).get(personId)!
    await keepConflict(tx, world.now(), memberId, identityId, 'near')
  })
  return memberId
}
