import { defineConnector, fetchFile, NO_MEDIA } from '@relais/connectors'
import { actOn } from './act.ts'
import { codes } from './codes.ts'
import { checkHealth } from './health.ts'
import { MEDIA_LIMITS, uploadImage } from './media.ts'
import { parseDelivery } from './parse.ts'
import { pollAccount } from './poll.ts'
import { recordKeyOf } from './record-key.ts'
import { SEARCH_LIMITS, searchPosts } from './search.ts'
import { readBackReply, sendReply, TEXT_LIMITS } from './send.ts'
import { openSession } from './session.ts'

export const bluesky = defineConnector({
  network: 'bluesky',
  capabilities: {
    receives: ['poll'],
    inbound: ['post', 'reply', 'mention', 'quote'],
    deletions: 'reread',
    edits: 'never',
    replies: { public: true, private: false },
    acts: ['like', 'unlike', 'delete'],
    limits: {
      publicText: TEXT_LIMITS,
      privateText: [],
      publicMedia: MEDIA_LIMITS,
      privateMedia: NO_MEDIA,
    },
    privateWindowHours: null,
    idempotency: 'key',
    readBack: 'strong',
    backfillDays: null,
    search: SEARCH_LIMITS,
  },
  codes,
  secrets: [
    { name: 'appPassword', asked: true },
    { name: 'accessJwt', asked: false },
    { name: 'refreshJwt', asked: false },
  ],
  pollSeconds: 10,
  parse: parseDelivery,
  poll: pollAccount,
  search: searchPosts,
  send: sendReply,
  echoKey: recordKeyOf,
  readBack: readBackReply,
  act: actOn,
  refresh: (call) => openSession(call).renew(),
  checkHealth,
  fetchMedia: (call, url) => fetchFile(call, url),
  uploadMedia: uploadImage,
})
