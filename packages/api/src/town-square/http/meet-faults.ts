import { eq, sql } from 'drizzle-orm'
import type { Response } from 'express'
import { Refusal } from '../../refusal.ts'
import { drawAnswer, findWeather, type Weather } from '../faults.ts'
import { brands } from '../tables.ts'
import type { Brand, Town } from '../town.ts'

/** How long a connection is left hanging before it is cut. */
const HANG_MS = 30_000

export interface MetFaults {
  weather: Weather
  /** The number of this write among all that the brand's program asked for. */
  n: number
  /** Answers, or loses the answer to what has been done. */
  send: (response: Response, status: number, body: unknown) => Promise<void>
}

/**
 * Draws what becomes of a write through the API. What is refused is refused here, before anything is done; an answer
 * that gets lost is lost in `send`, after the work was committed.
 */
export async function meetFaults(town: Town, brand: Brand): Promise<MetFaults> {
  const [counted] = await town.db
    .update(brands)
    .set({ writesAsked: sql`${brands.writesAsked} + 1` })
    .where(eq(brands.brandId, brand.brandId))
    .returning({ n: brands.writesAsked })
  const n = counted!.n
  const weather = await findWeather(town.db, brand.squareId)
  const fault = drawAnswer(weather, n)
  if (fault.kind === 'refused')
    throw new Refusal('REFUSED_BY_FAULT', 'The square refuses this write, as it was told to.')
  if (fault.kind === 'rateLimited') {
    throw new Refusal('TOO_MANY', 'Too many writes; wait.', { parameters: { waitMs: fault.waitMs } })
  }
  if (fault.kind === 'none') return { weather, n, send: answer }
  return { weather, n, send: fault.how === 'error' ? answerBroken : fault.how === 'cut' ? cut : hang }
}

/** Answers as it should. A body of null is an empty answer. */
export function answer(response: Response, status: number, body: unknown): Promise<void> {
  if (body === null) response.status(status).end()
  else response.status(status).json(body)
  return Promise.resolve()
}

function answerBroken(response: Response): Promise<void> {
  return answer(response, 500, { error: { code: 'BROKEN', message: 'Something broke on our side.' } })
}

function cut(response: Response): Promise<void> {
  response.socket?.destroy()
  return Promise.resolve()
}

async function hang(response: Response): Promise<void> {
  const gone = Promise.withResolvers<void>()
  const timer = setTimeout(gone.resolve, HANG_MS)
  timer.unref()
  response.once('close', gone.resolve)
  await gone.promise
  clearTimeout(timer)
  response.socket?.destroy()
}
