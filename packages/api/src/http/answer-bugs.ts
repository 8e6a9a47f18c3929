import { randomUUID } from 'node:crypto'
import type { ErrorRequestHandler } from 'express'
import type { Logger } from 'pino'

/** The edge: a bug is logged once with an id, and the caller is told the id and nothing else. */
export function answerBugs(log: Logger): ErrorRequestHandler {
  return (error: { status?: number }, request, response, _next) => {
    if (response.headersSent) {
      // The caller has been answered already (a request that took too long); the connection is of no use any more.
      log.warn({ err: error, path: request.path }, 'a request failed after it was answered')
      response.destroy()
      return
    }
    const status =
      error.status !== undefined && error.status >= 400 && error.status < 500 ? error.status : 500
    if (status < 500) {
      response.status(status).json({ error: 'The request could not be read. Check it and send it again.' })
      return
    }
    const id = randomUUID()
    log.error({ err: error, id, path: request.path }, 'a request failed')
    response.status(500).json({ error: `Something broke. Tell the administrator this number: ${id}` })
  }
}
