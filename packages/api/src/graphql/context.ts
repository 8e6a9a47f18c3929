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
  #viewer: Viewer | null
  #sessionId: SessionId | null
  #read: Read | null = null
  #loaders: Loaders | null = null

  constructor(world: World, asking: Asking) {
    this.world = world
    this.asking = asking
    this.#viewer = asking.viewer
    this.#sessionId = asking.sessionId
  }

  get viewer(): Viewer | null {
    return this.#viewer
  }

  get sessionId(): SessionId | null {
    return this.#sessionId
  }

  /** What a verb gets. Throws UNAUTHENTICATED when nobody is signed in. */
  get ctx(): Ctx {
    return actAs(this.world, this.member)
  }

  /** The viewer. Throws UNAUTHENTICATED when nobody is signed in. */
  get member(): Viewer {
    if (this.#viewer) return this.#viewer
    throw new GraphQLError('Sign in first.', { extensions: { code: 'UNAUTHENTICATED' } })
  }

  /** One question to the database, inside the reading transaction of its wave. */
  get read(): Read {
    return (this.#read ??= gatherReads(this.world.db, this.member.organizationId))
  }

  get loaders(): Loaders {
    return (this.#loaders ??= createLoaders(this.read, this.member))
  }

  /** What was read before a verb may no longer be so. */
  forget(): void {
    this.#loaders = null
  }

  /** From here on this request is the member's. */
  enter(viewer: Viewer, sessionId: SessionId): void {
    this.#viewer = viewer
    this.#sessionId = sessionId
    this.#read = null
    this.#loaders = null
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
