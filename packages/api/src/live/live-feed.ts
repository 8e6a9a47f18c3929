import type postgres from 'postgres'
import type { Viewer, World } from '../context.ts'
import { inOrganization } from '../db/client.ts'
import { LIVE_CHANNEL, type LiveAnnouncement } from '../db/live-changes.ts'
import type { MemberId, OrganizationId } from '../db/id.ts'
import { listHolders } from '../routing/list-holders.ts'
import { changedPayload, notifiedPayload, RESYNC_PAYLOAD } from './payload.ts'
import { readAnnouncement } from './read-announcement.ts'

/** Somebody who wants to hear. `deliver` gets JSON text and must neither wait nor throw. */
export interface Listener {
  viewer: Pick<Viewer, 'organizationId' | 'memberId' | 'role'>
  deliver: (payload: string) => void
}

/** A volunteer hears of the tickets they hold, and once more of those they no longer do. */
interface VolunteerListener extends Listener {
  heardOf: Set<string>
}

/**
 * What committed transactions announce, told on to everybody in the same organization: one connection listens for the
 * whole process, each announcement is turned into text once, and telling it to a console is putting that text on a
 * socket. After a broken connection something may have been missed, so everybody is told to read again.
 */
export class LiveFeed {
  readonly #world: World
  readonly #listeners = new Map<OrganizationId, Set<Listener>>()
  readonly #volunteers = new Map<OrganizationId, Set<VolunteerListener>>()

  private constructor(world: World) {
    this.#world = world
  }

  /** Starts to listen. `listener` is a raw connection of its own, which the caller ends. */
  static async open(world: World, listener: postgres.Sql): Promise<LiveFeed> {
    const feed = new LiveFeed(world)
    let isFirst = true
    await listener.listen(
      LIVE_CHANNEL,
      (text) => feed.#tell(text),
      () => {
        if (!isFirst) feed.resync()
        isFirst = false
      },
    )
    return feed
  }

  /** Adds a listener; the returned function takes it away again. A volunteer's first wait is for what they hold now. */
  async subscribe(listener: Listener): Promise<() => void> {
    const { organizationId, memberId, role } = listener.viewer
    if (role !== 'volunteer') return join(this.#listeners, organizationId, listener)
    const volunteer: VolunteerListener = { ...listener, heardOf: new Set() }
    const leave = join(this.#volunteers, organizationId, volunteer)
    const held = await inOrganization(this.#world.db, organizationId, (tx) =>
      listHolders(tx, { holders: [memberId] }),
    ).catch((error: unknown) => {
      leave()
      throw error
    })
    for (const { ticketId } of held) volunteer.heardOf.add(ticketId)
    return leave
  }

  /** Tells everybody to read again. */
  resync(): void {
    for (const group of [...this.#listeners.values(), ...this.#volunteers.values()]) {
      for (const listener of group) listener.deliver(RESYNC_PAYLOAD)
    }
  }

  /** How many listen, of all organizations. */
  get size(): number {
    const groups = [...this.#listeners.values(), ...this.#volunteers.values()]
    return groups.reduce((sum, group) => sum + group.size, 0)
  }

  #tell(text: string): void {
    const announcement = readAnnouncement(text)
    if (!announcement) return
    const organizationId = announcement.organizationId as OrganizationId
    const listeners = this.#listeners.get(organizationId)
    const volunteers = this.#volunteers.get(organizationId)
    tellNotified([...(listeners ?? []), ...(volunteers ?? [])], announcement.members)
    if (announcement.tickets.length === 0) return
    if (listeners) {
      const payload = changedPayload(announcement.tickets)
      for (const listener of listeners) listener.deliver(payload)
    }
    if (volunteers) void this.#tellVolunteers(volunteers, organizationId, announcement.tickets)
  }

  /** With their rights of this moment: who holds what is asked once for all of them. */
  async #tellVolunteers(
    volunteers: Set<VolunteerListener>,
    organizationId: OrganizationId,
    tickets: LiveAnnouncement['tickets'],
  ): Promise<void> {
    try {
      const held = await inOrganization(this.#world.db, organizationId, (tx) =>
        listHolders(tx, { ticketIds: tickets.map(({ id }) => id) }),
      )
      const holders = new Map<string, MemberId>(held.map((one) => [one.ticketId, one.holderId]))
      for (const volunteer of volunteers) {
        const { memberId } = volunteer.viewer
        const theirs = tickets.filter(
          ({ id }) => holders.get(id) === memberId || volunteer.heardOf.delete(id),
        )
        for (const { id } of theirs) if (holders.get(id) === memberId) volunteer.heardOf.add(id)
        if (theirs.length > 0) volunteer.deliver(changedPayload(theirs))
      }
    } catch (error) {
      this.#world.log.error({ err: error }, 'volunteers could not be told what changed; they read again')
      for (const volunteer of volunteers) volunteer.deliver(RESYNC_PAYLOAD)
    }
  }
}

/** What somebody was notified of is theirs alone: nobody else hears that there was anything. */
function tellNotified(listeners: Listener[], members: LiveAnnouncement['members']): void {
  if (members.length === 0) return
  const notified = new Set(members)
  for (const { viewer, deliver } of listeners) {
    if (notified.has(viewer.memberId)) deliver(notifiedPayload(viewer.memberId))
  }
}

function join<L extends Listener>(
  groups: Map<OrganizationId, Set<L>>,
  organizationId: OrganizationId,
  listener: L,
): () => void {
  const group = groups.get(organizationId) ?? new Set()
  groups.set(organizationId, group)
  group.add(listener)
  return () => {
    group.delete(listener)
    if (group.size === 0 && groups.get(organizationId) === group) groups.delete(organizationId)
  }
}
