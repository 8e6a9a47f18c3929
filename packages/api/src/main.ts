import { ConfigError, readConfig } from './config.ts'
import { StartRefused } from './embedded/start-refused.ts'
import { createLog } from './start/create-log.ts'
import { run } from './start/run.ts'
import { sayTo } from './start/say.ts'

const LONGEST_STOP_MS = 30_000

const say = sayTo(process.stdout)
const stopping = new AbortController()
const stop = () => {
  stopping.abort()
  // Whatever hangs, a person who asked it to stop does not wait for ever; PostgreSQL recovers by itself.
  setTimeout(() => process.exit(1), LONGEST_STOP_MS).unref()
}
process.on('SIGINT', stop).on('SIGTERM', stop).on('SIGHUP', stop)
// The launcher's channel closes when the launcher is killed: then this process ends as well.
process.on('disconnect', stop)

try {
  const config = readConfig()
  const log = createLog(config.logLevel)
  await run({ config, log, say, parts: process.argv[2] ?? 'all', signal: stopping.signal })
  process.exit(0)
} catch (error) {
  if (error instanceof ConfigError || error instanceof StartRefused) {
    process.stderr.write(`${error.message}\n`)
    process.exit(1)
  }
  throw error
}
