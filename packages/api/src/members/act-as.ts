import type { Ctx, Viewer, World } from '../context.ts'
import { inOrganization } from '../db/client.ts'
import type { MemberId, OrganizationId } from '../db/id.ts'

/** Stands for the command line where a member's id is asked for. No member has it. */
const COMMAND_LINE = '00000000-0000-0000-0000-000000000000' as MemberId

/** What a verb gets when this member asks. */
export function actAs(world: World, viewer: Viewer): Ctx {
  return {
    ...world,
    organizationId: viewer.organizationId,
    viewer,
    transaction: (work) => inOrganization(world.db, viewer.organizationId, work),
  }
}

/** What a verb gets on the command line of the server: whoever can run it could do anything anyway. */
export function actAsCommandLine(world: World, organizationId: OrganizationId): Ctx {
  return actAs(world, {
    memberId: COMMAND_LINE,
    organizationId,
    role: 'admin',
    name: 'command line',
    locale: 'en',
  })
}

/** How the record names who acts. */
export function actorOf(viewer: Viewer): string {
  return viewer.memberId === COMMAND_LINE ? 'command-line' : viewer.memberId
}

/** The member who acts; null for the command line. */
export function memberOf(viewer: Viewer): MemberId | null {
  return viewer.memberId === COMMAND_LINE ? null : viewer.memberId
}
