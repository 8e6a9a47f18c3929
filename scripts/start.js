// npm start: everything from a fresh clone to a running Relais.
import { findPortTrouble } from './launcher/port.js'
import { launch, prepare } from './launcher/launch.js'
import { refuse } from './launcher/say.js'

// Asked first: whoever has to choose another port should not wait for an install to hear it.
const trouble = await findPortTrouble(process.env.PORT ?? '4000')
if (trouble) refuse(trouble)
await prepare()
process.exitCode =
  (await launch('scripts/build-console.ts')) ||
  (await launch('packages/api/src/main.ts', process.argv.slice(2)))
