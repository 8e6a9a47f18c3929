import { runCommandLine } from './cli/run-command-line.ts'

// Ending at once on a signal is safe: an embedded server that was started for the command ends with the process.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130))

process.exitCode = await runCommandLine(process.argv.slice(2), {
  out: process.stdout,
  err: process.stderr,
  input: process.stdin,
})
