import type postgres from 'postgres'
import { newId, type ChannelId, type OrganizationId } from '../db/id.ts'

/** One raw thing to keep, as the door hands it in. */
export interface Incoming {
  organizationId: OrganizationId
  channelId: ChannelId
  deliveryKey: string
  transport: 'webhook'
  body: Uint8Array
  receivedAt: Date
}

const ROWS_PER_INSERT = 200
const INSERTS_IN_FLIGHT = 3

interface Waiting extends Incoming {
  resolve: () => void
  reject: (error: unknown) => void
}

/**
 * Keeps deliveries: the promise resolves when the row is committed, and only then may the network be told so. While
 * one insert commits, what arrives is gathered for the next; a row that PostgreSQL refuses does not take its
 * neighbours with it. A delivery that is there already is kept once.
 */
export class DeliveryKeeper {
  readonly #intake: postgres.Sql
  readonly #onKept: () => void
  #waiting: Waiting[] = []
  #inFlight = 0

  constructor(intake: postgres.Sql, onKept: () => void) {
    this.#intake = intake
    this.#onKept = onKept
  }

  keep(incoming: Incoming): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ ...incoming, resolve, reject })
      this.#next()
    })
  }

  #next(): void {
    if (this.#inFlight >= INSERTS_IN_FLIGHT || this.#waiting.length === 0) return
    const batch = this.#waiting.splice(0, ROWS_PER_INSERT)
    this.#inFlight += 1
    void this.#insert(batch).finally(() => {
      this.#inFlight -= 1
      this.#next()
    })
  }

  async #insert(batch: Waiting[]): Promise<void> {
    try {
      await this.#intake`insert into deliveries ${this.#intake(batch.map(toRow))} on conflict do nothing`
      for (const one of batch) one.resolve()
      this.#onKept()
    } catch (error) {
      const [only] = batch
      if (batch.length === 1 && only) return only.reject(error)
      for (const one of batch) await this.#insert([one])
    }
  }
}

function toRow(one: Waiting) {
  return {
    organization_id: one.organizationId,
    delivery_id: newId<'delivery'>(),
    channel_id: one.channelId,
    delivery_key: one.deliveryKey,
    transport: one.transport,
    body: Buffer.from(one.body.buffer, one.body.byteOffset, one.body.byteLength),
    received_at: one.receivedAt,
    not_before: one.receivedAt,
  }
}
