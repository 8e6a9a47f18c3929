import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { faults, squares } from './tables.ts'
import type { Town, TownTx } from './town.ts'

export type Fault = typeof faults.$inferSelect
export type FaultKind = Fault['kind']

/** The faults that are switched on, and what they are drawn from. */
export interface Weather {
  seed: number
  faults: Map<FaultKind, Fault>
}

/** What becomes of one write that a brand asks for through the API. */
export type AnswerFault =
  | { kind: 'none' }
  | { kind: 'refused' }
  | { kind: 'rateLimited'; waitMs: number }
  | { kind: 'lost'; how: 'cut' | 'error' | 'hang' }

const DEFAULT_DELAY_MS = 2_000

/** Reads a square's faults. */
export async function findWeather(tx: TownTx | Town['db'], squareId: string): Promise<Weather> {
  const rows = await tx
    .select({ seed: squares.faultSeed, fault: faults })
    .from(squares)
    .leftJoin(faults, eq(faults.squareId, squares.squareId))
    .where(eq(squares.squareId, squareId))
  const on = rows.flatMap(({ fault }) => (fault ? [[fault.kind, fault] as const] : []))
  return { seed: rows[0]?.seed ?? 0, faults: new Map(on) }
}

/** Replaces all of a square's faults; an empty list makes it well-behaved. */
export async function changeWeather(
  town: Town,
  squareId: string,
  { seed, faults: wanted }: { seed: number; faults: Omit<Fault, 'squareId'>[] },
): Promise<Weather> {
  await town.db.transaction(async (tx) => {
    await tx.update(squares).set({ faultSeed: seed }).where(eq(squares.squareId, squareId))
    await tx.delete(faults).where(eq(faults.squareId, squareId))
    if (wanted.length > 0) await tx.insert(faults).values(wanted.map((fault) => ({ ...fault, squareId })))
  })
  return findWeather(town.db, squareId)
}

/** Every fault there is, with what it needs besides its share. */
export const FAULT_KINDS: Record<FaultKind, { needs: 'delay' | 'how' | null; what: string }> = {
  late: { needs: 'delay', what: 'webhooks go out that much later' },
  outOfOrder: { needs: 'delay', what: 'webhooks go out at some time within that, batches turned around' },
  twice: { needs: null, what: 'webhooks are sent twice' },
  dropped: { needs: null, what: 'webhooks are not sent; only the journal knows' },
  acceptedThenLost: { needs: 'how', what: 'a reply is carried out and the answer lost' },
  rateLimited: { needs: 'delay', what: 'a reply is refused for that long' },
  refused: { needs: null, what: 'a reply is refused' },
  keysForgotten: { needs: null, what: 'a reply that is sent again stands twice' },
}

/** Switches one fault of a square on, or off when it is null, and leaves the others as they are. */
export async function switchFault(
  town: Town,
  squareId: string,
  kind: FaultKind,
  fault: Pick<Fault, 'share' | 'delayMs' | 'how'> | null,
): Promise<Weather> {
  const { seed, faults: on } = await findWeather(town.db, squareId)
  if (fault) on.set(kind, { squareId, kind, ...fault })
  else on.delete(kind)
  return changeWeather(town, squareId, { seed, faults: [...on.values()] })
}

/** A number in [0, 1) that depends on its arguments alone, so that a run can be repeated. */
export function draw(seed: number, what: string, n: number): number {
  return createHash('sha256').update(`${seed}|${what}|${n}`).digest().readUInt32BE(0) / 2 ** 32
}

/** Whether a fault strikes the case number `n`. Pure. */
export function strikes({ seed, faults: on }: Weather, kind: FaultKind, n: number): boolean {
  const fault = on.get(kind)
  return fault !== undefined && draw(seed, kind, n) < fault.share
}

/** When the webhook of the event number `n` goes out; null when it is lost. Pure. */
export function drawDueAt(weather: Weather, n: number, at: Date): Date | null {
  if (strikes(weather, 'dropped', n)) return null
  const lateBy = strikes(weather, 'late', n) ? delayOf(weather, 'late') : 0
  const shuffledBy = strikes(weather, 'outOfOrder', n)
    ? Math.round(draw(weather.seed, 'shuffle', n) * delayOf(weather, 'outOfOrder'))
    : 0
  return new Date(at.getTime() + lateBy + shuffledBy)
}

/** What becomes of a brand's write number `n`. Pure. */
export function drawAnswer(weather: Weather, n: number): AnswerFault {
  if (strikes(weather, 'refused', n)) return { kind: 'refused' }
  if (strikes(weather, 'rateLimited', n))
    return { kind: 'rateLimited', waitMs: delayOf(weather, 'rateLimited') }
  const lost = weather.faults.get('acceptedThenLost')
  if (lost?.how && strikes(weather, 'acceptedThenLost', n)) return { kind: 'lost', how: lost.how }
  return { kind: 'none' }
}

function delayOf({ faults: on }: Weather, kind: FaultKind): number {
  return on.get(kind)?.delayMs ?? DEFAULT_DELAY_MS
}
