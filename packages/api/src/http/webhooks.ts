import type { Connector, WebhookRequest } from '@relais/connectors'
import express, { type ErrorRequestHandler, type Request, Router } from 'express'
import type { Logger } from 'pino'
import type postgres from 'postgres'
import { openDoor } from '../channels/open-door.ts'
import type { Keys } from '../channels/seal.ts'
import { type ChannelId, isId } from '../db/id.ts'
import type { DeliveryKeeper } from '../inbox/keep-delivery.ts'
import type { Metrics } from './metrics.ts'

const LARGEST_BODY = '1mb'

/** What the door is made of. */
export interface WebhookDoor {
  intake: postgres.Sql
  keeper: DeliveryKeeper
  keys: Keys
  connectors: ReadonlyMap<string, Connector>
  metrics: Metrics
  log: Logger
  now: () => Date
}

/**
 * The front door: verify over the raw bytes, commit the delivery, answer 200. Our own trouble is 503, so that the
 * network tries again; a refusal is 401 and stores nothing.
 */
export function webhooks({ intake, keeper, keys, connectors, metrics, log, now }: WebhookDoor): Router {
  const router = Router()
  router.all(
    '/hooks/:channelId',
    express.raw({ type: () => true, limit: LARGEST_BODY, inflate: false }),
    async (request, response) => {
      const receivedAt = now()
      const channelId = String(request.params['channelId']).toLowerCase()
      const door = isId(channelId) ? await openDoor(intake, keys, channelId as ChannelId) : null
      const connector = door && connectors.get(door.network)
      if (!door || !connector?.verify || door.status === 'disconnected') {
        metrics.refusedWebhooks.inc({ network: door?.network ?? 'none', reason: 'noChannel' })
        response
          .status(404)
          .json({ error: 'No channel listens here. Copy the webhook address from the channel’s page again.' })
        return
      }

      const webhook = toWebhookRequest(request, receivedAt)
      const challenge = connector.handshake?.(webhook, door.secrets)
      if (challenge) {
        response.status(challenge.status).type('text/plain').send(challenge.body)
        return
      }
      if (request.method !== 'POST') {
        response.status(405).set('Allow', 'POST').json({ error: 'Webhooks are POST requests.' })
        return
      }

      const verdict = connector.verify(webhook, door.secrets)
      if (!verdict.accepted) {
        metrics.refusedWebhooks.inc({ network: door.network, reason: verdict.reason })
        log.warn({ channelId, reason: verdict.reason }, 'webhook refused')
        response
          .status(401)
          .json({ error: 'The signature does not match. Check the channel’s webhook secret.' })
        return
      }

      try {
        await keeper.keep({
          organizationId: door.organizationId,
          channelId: door.channelId,
          deliveryKey: verdict.deliveryKey,
          transport: 'webhook',
          body: webhook.body,
          receivedAt,
        })
      } catch (error) {
        log.error({ err: error, channelId }, 'a delivery could not be kept')
        response
          .status(503)
          .set('Retry-After', '5')
          .json({ error: 'The delivery could not be stored. Send it again.' })
        return
      }
      metrics.keptDeliveries.inc({ network: door.network, transport: 'webhook' })
      response.status(200).json({ ok: true })
    },
  )
  router.use(refuseBody(log))
  return router
}

function toWebhookRequest(request: Request, receivedAt: Date): WebhookRequest {
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(', ') : value
  }
  const query: Record<string, string> = {}
  for (const [name, value] of Object.entries(request.query))
    if (typeof value === 'string') query[name] = value
  const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
  return { method: request.method, headers, query, body, receivedAt }
}

function refuseBody(log: Logger): ErrorRequestHandler {
  return (error: { status?: number; type?: string }, _request, response, next) => {
    if (response.headersSent) return next(error)
    if (error.type === 'entity.too.large') {
      response
        .status(413)
        .json({ error: `A webhook has at most ${LARGEST_BODY}. Send fewer events at once.` })
    } else if (error.type === 'encoding.unsupported') {
      response.status(415).json({ error: 'Send the webhook without Content-Encoding.' })
    } else if (error.status !== undefined && error.status < 500) {
      response.status(400).json({ error: 'The request could not be read. Send it again whole.' })
    } else {
      log.error({ err: error }, 'the webhook door failed')
      response.status(503).set('Retry-After', '5').json({ error: 'Something broke here. Send it again.' })
    }
  }
}
