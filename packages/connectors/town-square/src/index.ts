import { defineConnector } from '@relais/connectors'
import { actOn } from './act.ts'
import { codes } from './codes.ts'
import { checkHealth } from './health.ts'
import { fetchPicture, MEDIA_LIMITS, uploadPicture } from './media.ts'
import { parseDelivery } from './parse.ts'
import { pollJournal } from './poll.ts'
import { SEARCH_LIMITS, searchSquare } from './search.ts'
import { PRIVATE_TEXT, PUBLIC_TEXT, readBackReply, sendReply } from './send.ts'
import { verifySignature } from './verify.ts'

export const townSquare = defineConnector({
  network: 'town-square',
  capabilities: {
    receives: ['webhook', 'poll'],
    inbound: ['post', 'comment', 'reply', 'mention', 'direct'],
    deletions: 'pushed',
    edits: 'pushed',
    replies: { public: true, private: true },
    acts: ['hide', 'unhide', 'like', 'unlike', 'delete'],
    limits: {
      publicText: PUBLIC_TEXT,
      privateText: PRIVATE_TEXT,
      publicMedia: MEDIA_LIMITS,
      privateMedia: MEDIA_LIMITS,
    },
    privateWindowHours: null,
    idempotency: 'key',
    readBack: 'strong',
    backfillDays: null,
    search: SEARCH_LIMITS,
  },
  codes,
  secrets: [
    { name: 'token', asked: true },
    { name: 'webhookSecret', asked: true, audience: 'door' },
    { name: 'previousWebhookSecret', asked: false, audience: 'door' },
  ],
  pollSeconds: 30,
  verify: verifySignature,
  parse: parseDelivery,
  poll: pollJournal,
  search: searchSquare,
  send: sendReply,
  readBack: readBackReply,
  act: actOn,
  checkHealth,
  fetchMedia: fetchPicture,
  uploadMedia: uploadPicture,
})
