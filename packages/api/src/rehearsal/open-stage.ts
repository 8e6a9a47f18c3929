import { randomBytes } from 'node:crypto'
import { connectChannel } from '../channels/connect-channel.ts'
import { saveSecrets } from '../channels/open-call.ts'
import type { Ctx } from '../context.ts'
import type { OrganizationId } from '../db/id.ts'
import { actAsCommandLine } from '../members/act-as.ts'
import { createOrganization } from '../members/create-organization.ts'
import type { organizations } from '../members/tables.ts'
import { TOWN_SQUARE_PATH, type TownSquare } from '../town-square/town-square.ts'
import { createTopic, type NewTopic } from '../voice/create-topic.ts'

/** Where a rehearsal is played. */
export interface Stage {
  stageId: OrganizationId
  squareId: string
  brandId: string
}

/** The company's name on the square: what people write `@` before. */
const HANDLE = 'rehearsal'

/** So many may write in a minute from one address: colleagues sit in one building. */
const WRITES_PER_MINUTE = 600

/**
 * Opens a stage: an organization with the topics given, and a square whose address nobody guesses, connected as any network
 * is. The square goes away by itself at `endsAt`.
 */
export async function openStage(
  ctx: Ctx,
  townSquare: TownSquare,
  {
    company,
    topics,
    endsAt,
  }: { company: typeof organizations.$inferSelect; topics: readonly NewTopic[]; endsAt: Date },
): Promise<Stage> {
  const stageId = await createOrganization(ctx, {
    slug: `rehearsal-${randomBytes(8).toString('hex')}`,
    name: company.name,
    timeZone: company.timeZone,
    locale: company.locale as 'fr' | 'en' | 'ar',
    rehearsalOf: ctx.organizationId,
  })
  const stage = actAsCommandLine(ctx, stageId)
  for (const topic of topics) await createTopic(stage, topic)
  const square = await townSquare.createSquare({
    slug: `rehearsal-${randomBytes(16).toString('hex')}`,
    name: company.name,
    writesPerMinute: WRITES_PER_MINUTE,
    endsAt,
  })
  const { squareId } = square
  const brand = await townSquare.createBrand({
    squareId,
    handle: HANDLE,
    name: company.name,
    webhookUrl: null,
  })
  const { channelId } = await connectChannel(stage, {
    network: 'town-square',
    name: company.name,
    handle: HANDLE,
    serviceUrl: `${townSquare.ownOrigin}${TOWN_SQUARE_PATH}`,
    secrets: { token: brand.apiToken, webhookSecret: brand.webhookSecret },
  })
  const { webhookSecret } = await townSquare.changeWebhook(
    brand.brandId,
    `${townSquare.ownOrigin}/hooks/${channelId}`,
  )
  await stage.transaction((tx) => saveSecrets(tx, stage, channelId, { webhookSecret }, 'door'))
  return { stageId, squareId, brandId: brand.brandId }
}
