import type { ErrorRequestHandler } from 'express'
import { z } from 'zod'
import { isUntaken } from '../../db/is-untaken.ts'
import { Refusal } from '../../refusal.ts'
import type { Town } from '../town.ts'

/** The HTTP status of every refusal; what is not named here is 422. */
export const STATUS: Record<string, number> = {
  MALFORMED: 400,
  NOT_SIGNED_IN: 401,
  NOT_YOURS: 403,
  REFUSED_BY_FAULT: 403,
  NO_SUCH_SQUARE: 404,
  NO_SUCH_BRAND: 404,
  NO_SUCH_POST: 404,
  NO_SUCH_MEDIA: 404,
  NO_SUCH_ADDRESS: 404,
  NOT_PUBLIC: 409,
  NOBODY_TO_WRITE_TO: 409,
  KEY_REUSED: 409,
  POST_GONE: 410,
  TOO_LARGE: 413,
  TOO_MANY: 429,
}

/** Turns whatever a verb or the body parser threw into the network's one form of error. */
export function answerErrors(town: Town): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) {
      next(error)
      return
    }
    const refusal = toRefusal(error)
    if (!refusal) {
      town.log.error({ err: error, path: request.path }, 'the Town Square failed')
      response.status(500).json({ error: { code: 'BROKEN', message: 'Something broke on our side.' } })
      return
    }
    const { code, message, parameters, path } = refusal
    const wait = parameters['waitMs']
    if (typeof wait === 'number') response.set('Retry-After', String(Math.ceil(wait / 1000)))
    response.status(STATUS[code] ?? 422).json({ error: { code, message, parameters, path } })
  }
}

function toRefusal(error: unknown): Refusal | null {
  if (error instanceof Refusal) return error
  if (error instanceof z.ZodError) {
    const [issue] = error.issues
    const path = issue?.path.map(String) ?? []
    return new Refusal(
      'MALFORMED',
      `${path.join('.') || 'The body'}: ${issue?.message ?? 'not understood'}.`,
      { path },
    )
  }
  if (isUntaken(error))
    return new Refusal('MALFORMED', 'Something in the request is no text, no number or no date that can be.')
  // What express.json throws: an http-errors error with a status and a type.
  const status = error instanceof Error && 'status' in error ? error.status : undefined
  if (status === 413) return new Refusal('TOO_LARGE', 'A request has at most 64 kB, a picture 5 MB.')
  if (typeof status === 'number' && status < 500)
    return new Refusal('MALFORMED', 'The body is not the JSON it should be.')
  return null
}
