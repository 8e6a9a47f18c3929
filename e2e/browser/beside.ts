import { eq, sql } from 'drizzle-orm'
import { signCharter } from '../../packages/api/src/charter/sign-charter.ts'
import { type Installation, openInstallation } from '../../packages/api/src/cli/open-installation.ts'
import { readConfig } from '../../packages/api/src/config.ts'
import type { Ctx } from '../../packages/api/src/context.ts'
import { inOrganization } from '../../packages/api/src/db/client.ts'
import type { OrganizationId } from '../../packages/api/src/db/id.ts'
import { actAs } from '../../packages/api/src/members/act-as.ts'
import { setAvailability } from '../../packages/api/src/members/set-availability.ts'
import { members } from '../../packages/api/src/members/tables.ts'
import { sayTo } from '../../packages/api/src/start/say.ts'
import type { TopicId } from '../../packages/api/src/voice/get-topic.ts'
import { createTopic } from '../../packages/api/src/voice/create-topic.ts'
import { type FoundEvidence, recordEvidence } from '../../packages/api/src/volunteers/record-evidence.ts'
import { setLanguages } from '../../packages/api/src/volunteers/set-languages.ts'
import type { Relais } from './start-relais.ts'

/** Longer than any walk. */
const HOURS_MS = 4 * 3_600_000

/** The running installation, reached by the product's own verbs for what a walk begins with and no screen is asked for. */
export interface Beside {
  owner: Installation['owner']
  world: Installation['world']
  organizationId: OrganizationId
  /** One of the demonstration’s people, by the name before the address. */
  as: (who: 'salma' | 'karim' | 'claire' | 'idris') => Promise<Ctx>
  close: () => Promise<void>
}

/** Karim, and the topic that he has learned. */
export interface Taught {
  karim: Ctx
  topicId: TopicId
}

/** Opens it; close it in `afterAll`, before Relais is stopped. */
export async function openBeside({ dataDir }: Relais): Promise<Beside> {
  const config = readConfig({ ...process.env, RELAIS_DATA_DIR: dataDir, LOG_LEVEL: 'warn' })
  const { owner, world, close } = await openInstallation(config, sayTo({ write: () => true }), {})
  const find = async (who: string) => {
    const [found] = await owner
      .select()
      .from(members)
      .where(eq(members.email, `${who}@lignes.example`))
    return found!
  }
  return {
    owner,
    world,
    organizationId: (await find('idris')).organizationId as OrganizationId,
    async as(who) {
      const { memberId, organizationId, role, name } = await find(who)
      return actAs(world, { memberId, organizationId, role, name, locale: 'fr' } as never)
    },
    close,
  }
}

/**
 * Karim has signed, says that he has time, and has learned one topic that no post of the demonstration is on: whatever is
 * asked with one of these words, and nothing else, may be his card. What he writes is read by somebody else.
 */
export async function teachKarim(
  beside: Beside,
  topic: string,
  keywords: readonly string[],
): Promise<Taught> {
  const karim = await beside.as('karim')
  const topicId = await createTopic(await beside.as('claire'), {
    name: topic,
    keywords: keywords.map((keyword) => ({ language: 'fr', keyword })),
  })
  await signCharter(karim, { number: 0, language: 'fr' })
  await setLanguages(karim, { languages: [{ language: 'fr', level: 'C2' }] })
  await setAvailability(karim, { isAvailable: true, until: new Date(Date.now() + HOURS_MS) })
  await gather(beside, { karim, topicId }, 3, { kind: 'practised', isAccepted: true })
  return { karim, topicId }
}

/** Lets the time of every card be over, by the clock that counts: the database’s, which cannot be set. It is the time of a card
 * that was just taken, so that little of what somebody gives in a week is used up. */
export async function runOut({ owner }: Beside): Promise<void> {
  await owner.execute(sql`update help_cards set offered_at = offered_at - interval '9 minutes',
    taken_at = taken_at - interval '9 minutes', limit_at = limit_at - interval '9 minutes',
    ends_at = ends_at - interval '9 minutes' where closed_at is null`)
  await owner.execute(sql`update claims set expires_at = expires_at - interval '9 minutes'`)
}

/** What he wrote on it was approved so often that it leaves by itself from now on. */
export function trustKarim(beside: Beside, taught: Taught): Promise<void> {
  return gather(beside, taught, 20, { kind: 'approved', editPercent: 0 })
}

async function gather(
  { world, organizationId }: Beside,
  {
    karim: {
      viewer: { memberId },
    },
    topicId,
  }: Taught,
  times: number,
  evidence: FoundEvidence['evidence'],
): Promise<void> {
  await inOrganization(world.db, organizationId, async (tx) => {
    for (let time = 0; time < times; time += 1) {
      const dedupKey = `${evidence.kind}:${time}`
      await recordEvidence(tx, world, { memberId, topicId, dedupKey, evidence, at: world.now() })
    }
  })
}
