import { Router } from 'express'
import type { Metrics } from './metrics.ts'

/** Whether this process serves, and if not, why: a sentence. */
export class Readiness {
  #reason: string | null
  readonly #metrics: Metrics

  constructor(reason: string, metrics: Metrics) {
    this.#reason = reason
    this.#metrics = metrics
  }

  get reason(): string | null {
    return this.#reason
  }

  set(reason: string | null): void {
    this.#reason = reason
    this.#metrics.ready.set(reason === null ? 1 : 0)
  }
}

/**
 * `/healthz`: 200 `{"status":"ok"}` once everything is ready and the database answers, 503 with the reason before; with
 * `warnings`, sentences, where something is to be looked at although Relais serves.
 * `/metrics`: Prometheus text.
 */
export function health(
  readiness: Readiness,
  metrics: Metrics,
  askDatabase: () => Promise<void>,
  listWarnings: () => string[] = () => [],
): Router {
  const router = Router()
  router.get('/healthz', async (_request, response) => {
    let { reason } = readiness
    if (reason === null) {
      reason = await askDatabase().then(
        () => null,
        () => 'The database does not answer.',
      )
    }
    response.set('Cache-Control', 'no-store')
    const warnings = listWarnings()
    if (reason === null) response.json({ status: 'ok', ...(warnings.length > 0 && { warnings }) })
    else response.status(503).json({ status: 'starting', reason })
  })
  router.get('/metrics', async (_request, response) => {
    response
      .set('Cache-Control', 'no-store')
      .type(metrics.registry.contentType)
      .send(await metrics.registry.metrics())
  })
  return router
}
