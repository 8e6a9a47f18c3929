import type { Viewer } from '../context.ts'
import type { GraphqlContext } from '../graphql/context.ts'
import { findSession } from './find-session.ts'
import type { OpenedSession } from './open-session.ts'

/** Keeps a session that was just opened in the cookie, and goes on with the request as its member. */
export async function enterBySession(context: GraphqlContext, session: OpenedSession): Promise<Viewer> {
  const found = await findSession(context.world, session.token, { countsAsUse: true })
  if (!found) throw new Error('A session that was just opened is not there.')
  context.asking.keepSession(session)
  context.enter(found.viewer, found.sessionId)
  return found.viewer
}
