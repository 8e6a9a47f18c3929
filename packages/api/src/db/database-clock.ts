import { sql } from 'drizzle-orm'
import type { Logger } from 'pino'
import type { Metrics } from '../http/metrics.ts'
import type { Database } from './client.ts'
import { countElapsed } from './elapsed.ts'

/** The database's clock moving so much more than the time that passed is a jump. */
export const JUMP_MS = 5 * 60_000
/** Further apart, the clocks of this machine and of the database are worth a look. */
const SKEW_MS = 250
/** An answer that took longer says nothing precise: the process may have been stopped in between. */
const LONGEST_ANSWER_MS = 2_000
const BETWEEN_READINGS_MS = 1_000

const JUMPED =
  'the clock of the database jumped ahead; nothing that is due only by it is late until it is set right, or confirmed by: relais clock confirm'

/** One reading of the database's clock, by the time that passes here. */
interface Reading {
  databaseAt: number
  askedAt: number
  /** The middle between question and answer. */
  readAt: number
  /** By how much the clock is known to be ahead, as some process wrote it down; null while nobody did. */
  writtenAheadMs: number | null
}

/**
 * The time, as the database has it: this machine's own clock decides nothing. Between two readings the time that passes
 * is counted; a database whose clock moved over five minutes more than that has jumped, and is not followed until its
 * clock is back, a process that lived through it saw no jump, or a person confirms it (docs/decisions).
 */
export class DatabaseClock {
  readonly #worker: Database
  readonly #log: Logger
  readonly #metrics: Metrics
  readonly #elapsed: () => number
  #anchor: { databaseAt: number; at: number } | null = null
  #aheadMs = 0
  #writtenAt = Infinity
  #isSkewed = false

  constructor(
    worker: Database,
    { log, metrics, elapsed = countElapsed() }: { log: Logger; metrics: Metrics; elapsed?: () => number },
  ) {
    this.#worker = worker
    this.#log = log
    this.#metrics = metrics
    this.#elapsed = elapsed
  }

  /** Now, by the database as far as it is believed. */
  now(): Date {
    return new Date(this.#expected(this.#elapsed()) ?? Date.now())
  }

  /** The instant up to which deadlines are believed to have come, while the database's clock says a later one; else null. */
  until(): Date | null {
    return this.#aheadMs > 0 ? this.now() : null
  }

  /** Whether the database cannot be at this instant already, by the time that passed here. */
  contradicts(databaseAt: number): boolean {
    const expected = this.#expected(this.#elapsed())
    return expected !== null && databaseAt - expected > JUMP_MS
  }

  /** What a person should know, in sentences. */
  warnings(): string[] {
    if (this.#aheadMs > 0) {
      const ahead = Math.round(this.#aheadMs / 1000)
      return [
        `The clock of the database jumped ahead by ${ahead} s; it is not believed until it is confirmed.`,
      ]
    }
    return this.#isSkewed
      ? ['The clocks of this machine and of the database differ; deadlines follow the database.']
      : []
  }

  /** Asks the database, and draws the conclusions for every process. */
  async read(): Promise<void> {
    const askedAt = this.#elapsed()
    const [row] = await this.#worker.execute<{ now: number; ahead: number | null }>(sql`
      select (extract(epoch from clock_timestamp()) * 1000)::float8 as now,
        (select max(clock_ahead_ms)::float8 from organizations where clock_ahead_ms is not null) as ahead`)
    const answeredAt = this.#elapsed()
    if (answeredAt - askedAt > LONGEST_ANSWER_MS && this.#anchor !== null) return
    const readAt = (askedAt + answeredAt) / 2
    this.#tellSkew(row!.now, answeredAt - readAt)
    await this.#judge({ databaseAt: row!.now, askedAt, readAt, writtenAheadMs: row!.ahead })
  }

  /** Reads again every second until it is stopped. */
  watch(): { stop: () => void } {
    let isReading = false
    const timer = setInterval(() => {
      if (isReading) return
      isReading = true
      this.read()
        // The loops tell of a database that is away; the time goes on meanwhile.
        .catch((error: unknown) =>
          this.#log.debug({ err: error }, 'the clock of the database could not be read'),
        )
        .finally(() => {
          isReading = false
        })
    }, BETWEEN_READINGS_MS)
    timer.unref()
    return { stop: () => clearInterval(timer) }
  }

  async #judge({ databaseAt, askedAt, readAt, writtenAheadMs }: Reading): Promise<void> {
    const expected = this.#expected(readAt)
    // Who starts now lived through nothing: what is written down holds.
    const ahead = expected === null ? (writtenAheadMs ?? 0) : databaseAt - expected
    if (this.#aheadMs > 0) {
      if (ahead <= JUMP_MS)
        return this.#believe(databaseAt, readAt, 'the clock of the database is right again')
      if (writtenAheadMs === null && askedAt > this.#writtenAt)
        return this.#believe(databaseAt, readAt, 'the clock of the database was confirmed')
      return
    }
    if (ahead > JUMP_MS) {
      this.#anchor ??= { databaseAt: databaseAt - ahead, at: readAt }
      this.#aheadMs = ahead
      this.#metrics.clockAhead.set(ahead / 1000)
      this.#log.error({ aheadMs: Math.round(ahead) }, JUMPED)
      await this.#write(Math.round(ahead))
      this.#writtenAt = this.#elapsed()
      return
    }
    if (expected !== null && ahead < -JUMP_MS)
      this.#log.error(
        { aheadMs: Math.round(ahead) },
        'the clock of the database was set back; it is followed',
      )
    this.#anchor = { databaseAt, at: readAt }
    // This process lived through what another one took for a jump: it slept, and the time did go on.
    if (expected !== null && writtenAheadMs !== null) await this.#write(null)
  }

  async #believe(databaseAt: number, at: number, sentence: string): Promise<void> {
    this.#anchor = { databaseAt, at }
    this.#aheadMs = 0
    this.#writtenAt = Infinity
    this.#metrics.clockAhead.set(0)
    this.#log.warn(sentence)
    await this.#write(null)
  }

  async #write(aheadMs: number | null): Promise<void> {
    await this.#worker.execute(
      sql`update organizations set clock_ahead_ms = ${aheadMs} where clock_ahead_ms is distinct from ${aheadMs}::bigint`,
    )
  }

  #expected(at: number): number | null {
    return this.#anchor === null ? null : this.#anchor.databaseAt + at - this.#anchor.at
  }

  /** An alarm about this machine: its clock stamps logs and names nothing that is promised. */
  #tellSkew(databaseAt: number, sinceMs: number): void {
    const skew = databaseAt + sinceMs - Date.now()
    this.#metrics.clockSkew.set(skew / 1000)
    const isSkewed = Math.abs(skew) > SKEW_MS + sinceMs
    if (isSkewed && !this.#isSkewed)
      this.#log.warn({ skewMs: Math.round(skew) }, 'the clocks of this machine and of the database differ')
    this.#isSkewed = isSkewed
  }
}
