// Runs one program of the repository on Node 24, installing first what is missing: node scripts/run.js FILE [ARGUMENT…]
import { launch, prepare } from './launcher/launch.js'
import { refuse } from './launcher/say.js'

const [program, ...args] = process.argv.slice(2)
if (!program) refuse('Say which program to run: node scripts/run.js FILE.')
await prepare()
process.exitCode = await launch(program, args)
