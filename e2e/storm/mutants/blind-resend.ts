// The product with one guard less: a reply of which nobody knows whether it was posted is simply posted again.
import { pino } from 'pino'
import { readConfig } from '../../../packages/api/src/config.ts'
import { run } from '../../../packages/api/src/start/run.ts'
import { silent } from '../../../packages/api/src/start/say.ts'

const stopping = new AbortController()
process.on('SIGTERM', () => stopping.abort())
await run({
  config: readConfig(),
  log: pino({ level: 'silent' }),
  say: silent,
  parts: 'worker',
  signal: stopping.signal,
  sending: { resendUnknown: 'blind' },
})
