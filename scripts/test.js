// npm test: everything from a fresh clone to a count of passed and failed tests, a browser included.
import { launch, prepare } from './launcher/launch.js'

await prepare()
process.exitCode =
  (await launch('scripts/build-console.ts')) || (await launch('scripts/test.ts', process.argv.slice(2)))
