import { createECDH, createHash } from 'node:crypto'
import { and, eq, inArray, ne, or, sql } from 'drizzle-orm'
import { seal } from '../channels/seal.ts'
import type { Ctx } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { type Id, newId } from '../db/id.ts'
import type { SessionId } from '../members/find-session.ts'
import { sessions } from '../members/tables.ts'
import { Refusal } from '../refusal.ts'
import { isSignedInOn } from './queries.ts'
import type { Pusher, PushSubscription } from './pusher.ts'
import { devices } from './tables.ts'

export type DeviceId = Id<'device'>

/** A browser that asks to be told by push, and the session it is signed in by. */
export interface SubscribingDevice extends PushSubscription {
  sessionId: SessionId | null
  userAgent: string | null
}

/** More than anybody carries; whoever comes so far forgot to remove some. */
const MOST_DEVICES = 20
const MOST_ENDPOINT = 2_000

/** What a sealed subscription is bound to. */
export function deviceSealedTo(organizationId: string, deviceId: string): string {
  return `device:${organizationId}:${deviceId}`
}

/** By what a browser is known again without its endpoint being kept in clear. */
export function hashEndpoint(endpoint: string): Buffer {
  return createHash('sha256').update(endpoint).digest()
}

/**
 * Refuses what no push can be sent to, with PUSH_UNAVAILABLE, SESSION_NEEDED, PUSH_ENDPOINT_REFUSED or
 * PUSH_KEYS_REFUSED; gives the session.
 */
export function checkSubscription(push: Pusher | undefined, given: SubscribingDevice): SessionId {
  if (!push) throw new Refusal('PUSH_UNAVAILABLE', 'This server sends no push notifications.')
  if (given.sessionId === null)
    throw new Refusal('SESSION_NEEDED', 'Sign in with a browser first: a program is told nothing by push.')
  if (given.endpoint.length > MOST_ENDPOINT || !push.accepts(given.endpoint)) {
    throw new Refusal(
      'PUSH_ENDPOINT_REFUSED',
      'This is not the https address of a push service. Turn notifications off in the browser and on again.',
      { path: ['endpoint'] },
    )
  }
  if (!isPoint(given.p256dh) || !/^[\w-]{22}$/.test(given.auth)) {
    throw new Refusal(
      'PUSH_KEYS_REFUSED',
      'These are not the keys of a browser. Turn notifications off in the browser and on again.',
      { path: [isPoint(given.p256dh) ? 'auth' : 'p256dh'] },
    )
  }
  return given.sessionId
}

/**
 * Writes a device down for the session that asks, as the one it was where it is `known`; what this browser or this session
 * had beside it gives way.
 */
export async function keepDevice(
  tx: Tx,
  { keys, viewer, now }: Ctx,
  { endpoint, p256dh, auth, userAgent, sessionId }: SubscribingDevice & { sessionId: SessionId },
  known: DeviceId | null,
): Promise<DeviceId> {
  const { organizationId } = tx
  // One after the other, or each of two would count without the other one.
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`devices ${viewer.memberId}`}::text, 0))`,
  )
  const endpointHash = hashEndpoint(endpoint)
  const deviceId = known ?? newId<'device'>(now().getTime())
  await tx
    .delete(devices)
    .where(
      and(
        eq(devices.organizationId, organizationId),
        ne(devices.deviceId, deviceId),
        or(eq(devices.endpointHash, endpointHash), eq(devices.sessionId, sessionId)),
      ),
    )
  const others = await tx
    .select({ deviceId: devices.deviceId })
    .from(devices)
    .innerJoin(sessions, isSignedInOn(now()))
    .where(
      and(
        eq(devices.organizationId, organizationId),
        eq(devices.memberId, viewer.memberId),
        ne(devices.deviceId, deviceId),
      ),
    )
    .limit(MOST_DEVICES)
  if (others.length >= MOST_DEVICES) {
    throw new Refusal(
      'TOO_MANY_DEVICES',
      `You are told on ${MOST_DEVICES} devices already. Remove one of them first.`,
      { parameters: { most: MOST_DEVICES } },
    )
  }
  const sealed = seal(
    keys.worker,
    JSON.stringify({ endpoint, p256dh, auth } satisfies PushSubscription),
    deviceSealedTo(organizationId, deviceId),
  )
  const place = { sessionId, endpointHash, sealed, userAgent: userAgent?.slice(0, 400) ?? null }
  await tx
    .insert(devices)
    .values({ organizationId, deviceId, memberId: viewer.memberId, createdAt: now(), ...place })
    .onConflictDoUpdate({ target: [devices.organizationId, devices.deviceId], set: place })
  return deviceId
}

/** The devices that any of these endpoints belongs to, whoever's they are. Index devices_endpoint. */
export async function findByEndpoint(
  tx: Tx,
  endpoints: string[],
): Promise<{ deviceId: DeviceId; memberId: string }[]> {
  const rows = await tx
    .select({ deviceId: devices.deviceId, memberId: devices.memberId })
    .from(devices)
    .where(
      and(
        eq(devices.organizationId, tx.organizationId),
        inArray(devices.endpointHash, endpoints.map(hashEndpoint)),
      ),
    )
  return rows.map((row) => ({ ...row, deviceId: row.deviceId as DeviceId }))
}

/** True for an uncompressed point of P-256. */
function isPoint(text: string): boolean {
  if (!/^[\w-]{87}$/.test(text)) return false
  const own = createECDH('prime256v1')
  own.generateKeys()
  try {
    own.computeSecret(text, 'base64url')
    return true
  } catch {
    return false // Not on the curve: the one thing that computing a secret refuses.
  }
}
