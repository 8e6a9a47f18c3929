// A process that is killed while it writes: each customer writes once more. Started anew, it begins at the beginning.
import type { ChannelId, OrganizationId } from '../../packages/api/src/db/id.ts'
import { openIntake } from './receive.ts'

const [organizationId, channelId, prefix, count, from] = process.argv.slice(2)
const intake = await openIntake(process.env, {
  organizationId: organizationId as OrganizationId,
  channelId: channelId as ChannelId,
})
const names = Array.from({ length: Number(count) }, (_, n) => `${prefix}-${n}`)
const batch = 50
for (let n = Number(from); n < names.length; n += batch) {
  const sentAt = intake.now()
  await intake.receive(names.slice(n, n + batch).map((name) => ({ name, isAgain: true, sentAt })))
  console.log(`up to ${n}`)
}
await intake.close()
console.log('everything is written')
