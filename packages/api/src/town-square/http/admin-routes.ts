import { Router } from 'express'
import { z } from 'zod'
import { changeWeather, findWeather, type Weather } from '../faults.ts'
import { readLedger, summariseLedger } from '../ledger.ts'
import type { Town } from '../town.ts'
import { checkAdmin, getSquare } from './authenticate.ts'

const share = z.number().gt(0).max(1).default(1)
const delayMs = z.number().int().min(1).max(3_600_000)
const timed = z.object({ share, delayMs }).optional()
const plain = z.object({ share }).optional()

const weatherBody = z.strictObject({
  seed: z.number().int().min(0).max(2_147_483_647).default(1),
  late: timed,
  outOfOrder: timed,
  twice: plain,
  dropped: plain,
  acceptedThenLost: z.object({ share, how: z.enum(['cut', 'error', 'hang']) }).optional(),
  rateLimited: timed,
  refused: plain,
  keysForgotten: plain,
})

const page = z.object({
  after: z.string().max(100).nullable().default(null),
  limit: z.coerce.number().int().min(1).max(1_000).default(500),
})

/** What the keeper of a square does: switch its faults, read its ledger. */
export function adminRoutes(town: Town): Router {
  const router = Router()

  router.get('/squares/:slug/faults', async (request, response) => {
    const square = await getSquare(town, request.params.slug)
    checkAdmin(square, request)
    response.json(describe(await findWeather(town.db, square.squareId)))
  })

  router.put('/squares/:slug/faults', async (request, response) => {
    const square = await getSquare(town, request.params.slug)
    checkAdmin(square, request)
    const { seed, ...wanted } = weatherBody.parse(request.body)
    const faults = Object.entries(wanted).flatMap(([kind, fault]) => (fault ? [toFault(kind, fault)] : []))
    response.json(describe(await changeWeather(town, square.squareId, { seed, faults })))
  })

  router.get('/squares/:slug/ledger', async (request, response) => {
    const square = await getSquare(town, request.params.slug)
    checkAdmin(square, request)
    response.json(await readLedger(town, square, page.parse(request.query)))
  })

  router.get('/squares/:slug/ledger/summary', async (request, response) => {
    const square = await getSquare(town, request.params.slug)
    checkAdmin(square, request)
    response.json(await summariseLedger(town, square))
  })

  return router
}

type FaultBody = { share: number; delayMs?: number; how?: 'cut' | 'error' | 'hang' }

function toFault(kind: string, { share: part, delayMs: delay, how }: FaultBody) {
  return {
    kind: kind as keyof Omit<z.infer<typeof weatherBody>, 'seed'>,
    share: part,
    delayMs: delay ?? null,
    how: how ?? null,
  }
}

function describe({ seed, faults }: Weather) {
  const on = [...faults.values()].map(({ kind, share: part, delayMs: delay, how }) => [
    kind,
    { share: part, ...(delay !== null && { delayMs: delay }), ...(how !== null && { how }) },
  ])
  return { seed, ...Object.fromEntries(on) }
}
