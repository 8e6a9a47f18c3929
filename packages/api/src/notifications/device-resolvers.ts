import type { GraphqlContext } from '../graphql/context.ts'
import type { Resolvers } from '../graphql/generated/resolvers.ts'
import { encodeId, getRowId } from '../graphql/ids.ts'
import { orUserErrors } from '../graphql/user-errors.ts'
import type { DeviceId } from './keep-device.ts'
import { listDevices } from './queries.ts'
import { removeDevice } from './remove-device.ts'
import { renewDevice } from './renew-device.ts'
import { sendTestPush } from './send-test-push.ts'
import { subscribeDevice } from './subscribe-device.ts'

/** The browsers in which members are told by push. */
export const deviceResolvers = {
  Query: {
    pushPublicKey: (_root, _given, { world }) => world.push?.publicKey ?? null,
    devices: (_root, _given, context) => listOwn(context),
  },
  Device: {
    id: ({ deviceId }) => encodeId('Device', deviceId),
  },
  Mutation: {
    subscribeDevice: (_root, { input }, context) =>
      orUserErrors(async () => {
        const deviceId = await subscribeDevice(context.ctx, { ...input, ...browserOf(context) })
        return { device: await findOwn(context, deviceId) }
      }),
    renewDevice: (_root, { input }, context) =>
      orUserErrors(async () => {
        const replaces = input.replaces ?? null
        const deviceId = await renewDevice(context.ctx, { ...input, replaces, ...browserOf(context) })
        return { device: deviceId && (await findOwn(context, deviceId)) }
      }),
    removeDevice: (_root, { input }, { ctx }) =>
      orUserErrors(async () => {
        await removeDevice(ctx, { deviceId: getRowId('Device', input.deviceId, 'deviceId') })
        return { removedDeviceId: input.deviceId }
      }),
    sendTestPush: (_root, { input }, { ctx }) =>
      orUserErrors(async () => {
        await sendTestPush(ctx, { deviceId: getRowId('Device', input.deviceId, 'deviceId') })
        return { deviceId: input.deviceId }
      }),
  },
} satisfies Resolvers

function browserOf({ sessionId, asking }: GraphqlContext) {
  return { sessionId, userAgent: asking.client.userAgent }
}

function listOwn({ read, member, sessionId, world }: GraphqlContext) {
  return read((tx) => listDevices(tx, member, { current: sessionId, now: world.now() }))
}

async function findOwn(context: GraphqlContext, deviceId: DeviceId) {
  return (await listOwn(context)).find((device) => device.deviceId === deviceId) ?? null
}
