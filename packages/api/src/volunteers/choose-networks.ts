import { Refusal } from '../refusal.ts'
import type { Ctx } from '../context.ts'
import { getVolunteer, keepVolunteer } from './keep-volunteer.ts'

const MOST = 40

/** Says on which networks one answers; none stands for all of them. Refused with NETWORK_UNKNOWN. */
export async function chooseNetworks(ctx: Ctx, input: { networks: string[] }): Promise<void> {
  const networks = [...new Set(input.networks)]
  const unknown = networks.findIndex((network) => !ctx.connectors.has(network))
  if (unknown >= 0 || networks.length > MOST) {
    throw new Refusal(
      'NETWORK_UNKNOWN',
      'There is no connector for this network. Choose one from the list.',
      {
        path: ['networks', String(Math.max(0, unknown))],
      },
    )
  }
  await ctx.transaction(async (tx) => {
    const { memberId } = ctx.viewer
    await getVolunteer(tx, memberId)
    await keepVolunteer(tx, memberId, { networks })
  })
}
