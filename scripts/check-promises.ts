// npm run check:promises: every property at its whole count, which is more than a test run has time for.
import { runTool } from './program.ts'

process.env['PROPERTY_RUNS'] = 'full'
const { code, output } = await runTool('vitest', [
  'run',
  '--testTimeout=1800000',
  'packages/sla',
  'packages/api/src/inbox/any-order.test.ts',
])
console.log(output)
process.exitCode = code ?? 1
