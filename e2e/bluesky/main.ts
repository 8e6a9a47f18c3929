import { walkConnector } from './connector-walk.ts'
import { walkRelais } from './relais-walk.ts'
import { startServers } from './servers.ts'
import { sayDone, step } from './steps.ts'

const servers = await step('real Bluesky servers are up', startServers)
try {
  await walkConnector(servers)
  await walkRelais(servers)
} finally {
  await servers.stop()
}
sayDone('Bluesky: every step held')
// The servers leave timers behind; nothing of ours is running any more.
process.exit()
