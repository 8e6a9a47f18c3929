import { fetchGraph } from '../graphql/client.ts'
import { RenewDeviceDocument } from '../graphql/generated/graphql.ts'
import { describe, findSubscription, registerWorker, unsubscribe } from './browser-push.ts'
import { keptEndpoint } from './kept-endpoint.ts'

/**
 * At each start of a console in a browser that was subscribed: tells the server that it still is, under the session of
 * now. Where the viewer is not the one who subscribed it, the subscription ends.
 */
export async function keepDevice(): Promise<void> {
  const kept = keptEndpoint.read()
  const subscription = await findSubscription()
  if (!subscription) return keptEndpoint.set(null)
  await registerWorker()
  const given = describe(subscription)
  const replaces = kept === given.endpoint ? null : kept
  const { renewDevice } = await fetchGraph(RenewDeviceDocument, { input: { ...given, replaces } })
  if (renewDevice.userErrors.length > 0) return
  if (renewDevice.device) keptEndpoint.set(given.endpoint)
  else await unsubscribe()
}
