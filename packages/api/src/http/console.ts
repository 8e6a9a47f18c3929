import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import express, { Router } from 'express'

/** Where `pnpm build` puts the console. */
export const CONSOLE_FOLDER = fileURLToPath(new URL('../../../web/dist', import.meta.url))

const NEVER_STALE = { 'Cache-Control': 'no-cache' }

/**
 * The built console: hashed assets for ever, the page itself never cached, the worker looked for each time, and the page
 * for every address that only the console knows.
 */
export function consoleFiles(folder = CONSOLE_FOLDER): Router {
  const router = Router()
  router.use(
    '/assets',
    express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false }),
  )
  // Browsers look for a worker's next version in the background; an old one must not stand in its way.
  router.get('/service-worker.js', (_request, response, next) => {
    response.sendFile(
      join(folder, 'service-worker.js'),
      { cacheControl: false, headers: NEVER_STALE },
      (error) => {
        if (error && !response.headersSent) next()
      },
    )
  })
  router.use(express.static(folder, { index: false, maxAge: '1h' }))
  router.get('/{*path}', (request, response, next) => {
    if (!request.accepts('html')) return next()
    const page = join(folder, 'index.html')
    response.set('Cache-Control', 'no-store')
    if (!existsSync(page)) {
      response.status(503).type('text/plain').send('The console has not been built yet. Run: npm run build')
      return
    }
    response.sendFile(page, { cacheControl: false })
  })
  return router
}
