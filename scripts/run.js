// Runs one program of the repository on Node 24, installing first what is missing: node scripts/run.js FILE [ARGUMENT…]
import { launch, prepare } from './launcher/launch.js'

const [program, ...args] = process.argv.slice(2)
await prepare()
process.exitCode = await launch(program, args)
