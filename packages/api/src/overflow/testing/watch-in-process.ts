// A worker in a process of its own that watches overflow, so that a test can end it as a machine does: at any instant. Told the
// time, it looks once and says that it did.
import { pino } from 'pino'
import { deriveKeys } from '../../channels/seal.ts'
import { openDatabase } from '../../db/client.ts'
import type { Loop } from '../../workers/loop.ts'
import { watchOverflow } from '../../workers/watch-overflow.ts'

/** What such a worker is told first: where the database is, as each role connects to it. */
export interface Watch {
  app: string
  worker: string
}

let now = new Date()
let loop: Loop | null = null

function open({ app, worker }: Watch): Loop {
  return watchOverflow({
    db: openDatabase({ url: app }, { max: 2, name: 'test app' }),
    worker: openDatabase({ url: worker }, { max: 1, name: 'test worker' }),
    connectors: new Map(),
    keys: deriveKeys(Buffer.alloc(32, 1), { door: true, worker: true }),
    log: pino({ level: 'silent' }),
    now: () => now,
    publicUrl: 'http://localhost',
    findLastBackup: null,
    fetch,
    push: { publicKey: 'key', accepts: () => true, send: () => Promise.resolve({ result: 'sent' }) },
  })
}

process.on('message', (told: Watch | number) => {
  if (typeof told !== 'number') {
    loop = open(told)
    return
  }
  now = new Date(told)
  void loop!.round().then(() => process.send!(told))
})
process.on('disconnect', () => process.exit())
