import { EventEmitter } from 'node:events'
import { openRaw } from '../db/client.ts'
import { bookOutages } from '../workers/book-outages.ts'
import { fetchWaiting } from '../workers/fetch-attachments.ts'
import { forgetExpiredData } from '../workers/forget-expired-data.ts'
import { fireWakes } from '../workers/fire-wakes.ts'
import { runLoop } from '../workers/loop.ts'
import { normaliseWaiting } from '../workers/normalise-deliveries.ts'
import { performEffects } from '../workers/perform-effects.ts'
import { pollDue } from '../workers/poll-channels.ts'
import { publishPromises } from '../workers/publish-promises.ts'
import { sendMails } from '../workers/send-mails.ts'
import { sendPushes } from '../workers/send-pushes.ts'
import { runSearches } from '../workers/run-searches.ts'
import { refreshBoards } from '../workers/refresh-boards.ts'
import { watchOverflow } from '../workers/watch-overflow.ts'
import { weighHelp } from '../workers/weigh-help.ts'
import { drawSamples } from '../workers/draw-samples.ts'
import { type SendOptions, sendQueued } from '../workers/send-replies.ts'
import { streamChannels } from '../workers/stream-channels.ts'
import { tidyHelp } from '../workers/tidy-cards.ts'
import type { Logins } from './open-databases.ts'
import type { OpenWorld } from './open-world.ts'

/** The PostgreSQL channel on which work is announced; the payload is the name of the loop it is for. */
const WORK_CHANNEL = 'relais_work'

/**
 * Starts every loop of a worker. Any number of workers may run, on any number of machines: what one holds is leased or
 * locked, and what a killed one held comes free by itself.
 */
export async function runWorkers(
  world: OpenWorld,
  logins: Logins,
  sending: SendOptions = {},
): Promise<{ stop: () => Promise<void> }> {
  const calls = new EventEmitter()
  const stopping = new AbortController()
  const listener = openRaw(logins.app, { max: 1, name: 'worker listen' })
  const names = [
    'deliveries',
    'wakes',
    'jobs',
    'polls',
    'streams',
    'replies',
    'attachments',
    'mails',
    'pushes',
    'publications',
    'searches',
  ]
  // After a broken connection something may have been missed: everybody looks once.
  const lookEverywhere = () => names.forEach((name) => calls.emit(name))
  await listener.listen(WORK_CHANNEL, (name) => calls.emit(name), lookEverywhere)

  const { log, metrics } = world
  const running = [
    normaliseWaiting(world),
    normaliseWaiting(world),
    fireWakes(world),
    fireWakes(world, { onlyBandZero: true }),
    performEffects(world),
    fetchWaiting(world),
    sendMails(world),
    sendPushes(world),
    publishPromises(world),
    bookOutages(world),
    pollDue(world),
    runSearches(world),
    streamChannels(world, stopping.signal),
    refreshBoards(world),
    watchOverflow(world),
    weighHelp(world),
    drawSamples(world),
    tidyHelp(world),
    forgetExpiredData(world, stopping.signal),
    ...Array.from({ length: 4 }, () => sendQueued(world, sending)),
  ].map((loop) => runLoop(loop, calls, { signal: stopping.signal, log, metrics }))

  return {
    async stop() {
      stopping.abort()
      await Promise.allSettled(running)
      await listener.end({ timeout: 2 })
    },
  }
}
