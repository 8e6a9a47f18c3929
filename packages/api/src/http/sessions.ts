import type { IncomingMessage } from 'node:http'
import type { Viewer, World } from '../context.ts'
import { findApiToken } from '../members/find-api-token.ts'
import { findSession, type SessionId } from '../members/find-session.ts'
import type { OpenedSession } from '../members/open-session.ts'

/** How somebody showed who they are. */
export type Means =
  | { kind: 'nobody' }
  | { kind: 'session'; viewer: Viewer; sessionId: SessionId }
  | { kind: 'token'; viewer: Viewer; token: string }
  /** A token was shown and is not good: that is a mistake to be told, not a visitor without one. */
  | { kind: 'badToken' }

/** A request the console makes by itself, which keeps no session alive. */
const BACKGROUND_HEADER = 'relais-background'

/**
 * Finds out who asks: a program by its `Authorization: Bearer` token, a person by the session's cookie. A request with a
 * token is the token's alone, whatever cookies came along.
 */
export async function identify(
  world: World,
  request: Pick<IncomingMessage, 'headers'>,
  options = { countsAsUse: request.headers[BACKGROUND_HEADER] === undefined },
): Promise<Means> {
  const { authorization } = request.headers
  if (authorization !== undefined) {
    const token = /^Bearer (\S+)$/i.exec(authorization)?.[1]
    const viewer = token ? await findApiToken(world, token) : null
    return viewer && token ? { kind: 'token', viewer, token } : { kind: 'badToken' }
  }
  const token = readCookie(request.headers.cookie, cookieName(world.publicUrl))
  const session = token ? await findSession(world, token, options) : null
  if (!session) return { kind: 'nobody' }
  const { viewer, sessionId } = session
  return { kind: 'session', viewer, sessionId }
}

/**
 * The `Set-Cookie` that keeps a session, or ends it. Over https the name begins with `__Host-`: the browser then sends
 * it to this host alone, and no other host can set it.
 */
export function sessionCookie(publicUrl: string, session: OpenedSession | null, now: Date): string {
  const parts = [
    `${cookieName(publicUrl)}=${session?.token ?? ''}`,
    'Path=/',
    'HttpOnly',
    'SameSite=Lax',
    `Max-Age=${session ? Math.round((session.expiresAt.getTime() - now.getTime()) / 1000) : 0}`,
  ]
  return [...parts, ...(isSecure(publicUrl) ? ['Secure'] : [])].join('; ')
}

function cookieName(publicUrl: string): string {
  return isSecure(publicUrl) ? '__Host-relais' : 'relais'
}

function isSecure(publicUrl: string): boolean {
  return publicUrl.startsWith('https:')
}

/** The value of one cookie; with two of a name, neither: one of them was smuggled in. */
function readCookie(header: string | undefined, name: string): string | null {
  const values = (header ?? '').split(';').flatMap((pair) => {
    const [key, ...value] = pair.split('=')
    return key?.trim() === name ? [value.join('=').trim()] : []
  })
  return values.length === 1 ? values[0]! : null
}
