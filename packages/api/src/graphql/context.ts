import { GraphQLError } from 'graphql'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx, Viewer, World } from '../context.ts'
import { actAs, actorOf } from '../members/act-as.ts'
import type { SessionId } from '../members/find-session.ts'
import type { OpenedSession } from '../members/open-session.ts'
import type { Client } from '../members/sign-in.ts'
import { createLoaders, type Loaders } from './loaders.ts'
import { gatherReads, type Read } from './reads.ts'

/** Who asks, by which means, and how to answer beside the data. */
export interface Asking {
  viewer: Viewer | null
  /** Null for nobody and for a program with a token. */
  sessionId: SessionId | null
  client: Client
  /** The operation is one that was registered at the console's build. */
  isPersisted: boolean
  /** Puts a session's token into the cookie, or takes it out. */
  keepSession: (session: OpenedSession | null) => void
}

/** What every resolver gets: made for one request. */
export class GraphqlContext {
  readonly world: World
  readonly asking: Asking
  // Apollo Server copies the context field by field, which fields with a hash would not survive.
  private signedIn: { viewer: Viewer; sessionId: SessionId | null } | null
  private reading: Read | null = null
  private loading: Loaders | null = null

  constructor(world: World, asking: Asking) {
    this.world = world
    this.asking = asking
    this.signedIn = asking.viewer && { viewer: asking.viewer, sessionId: asking.sessionId }
  }

  get viewer(): Viewer | null {
    return this.signedIn?.viewer ?? null
  }

  get sessionId(): SessionId | null {
    return this.signedIn?.sessionId ?? null
  }

  /** What a verb gets. Throws UNAUTHENTICATED when nobody is signed in. */
  get ctx(): Ctx {
    return actAs(this.world, this.member)
  }

  /** The viewer. Throws UNAUTHENTICATED when nobody is signed in. */
  get member(): Viewer {
    if (this.signedIn) return this.signedIn.viewer
    throw new GraphQLError('Sign in first.', { extensions: { code: 'UNAUTHENTICATED' } })
  }

  /** One question to the database, inside the reading transaction of its wave. */
  get read(): Read {
    return (this.reading ??= gatherReads(this.world.db, this.member.organizationId))
  }

  get loaders(): Loaders {
    return (this.loading ??= createLoaders(this.read, this.member))
  }

  /** What was read before a verb may no longer be so. */
  forget(): void {
    this.loading = null
  }

  /** From here on this request is the member's. */
  enter(viewer: Viewer, sessionId: SessionId): void {
    this.signedIn = { viewer, sessionId }
    this.reading = null
    this.loading = null
  }

  /** Writes down that the viewer's role refused them something. */
  async recordDenial(field: string): Promise<void> {
    const { viewer } = this
    if (!viewer) return
    await this.ctx.transaction((tx) =>
      recordAudit(tx, this.world.keys, {
        at: this.world.now(),
        actor: actorOf(viewer),
        action: 'access.denied',
        subject: `field:${field}`,
        detail: { role: viewer.role },
      }),
    )
  }
}
