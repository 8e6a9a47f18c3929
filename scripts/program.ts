import { spawn } from 'node:child_process'
import { join } from 'node:path'

/** The folder of the repository. */
export const ROOT = join(import.meta.dirname, '..')

/** How a program ended and everything it said. */
export interface Outcome {
  code: number | null
  output: string
}

/** Runs a program to its end. `show` lets it write to the terminal instead of being collected. */
export function runProgram(
  command: string,
  args: string[],
  options: { cwd?: string; show?: boolean; env?: Record<string, string> } = {},
): Promise<Outcome> {
  const child = spawn(command, args, {
    cwd: options.cwd ?? ROOT,
    env: { ...process.env, ...options.env },
    stdio: options.show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  child.stdout?.on('data', (chunk) => (output += String(chunk)))
  child.stderr?.on('data', (chunk) => (output += String(chunk)))
  const forward = (signal: NodeJS.Signals) => child.kill(signal)
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  for (const signal of signals) process.on(signal, forward)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => {
      for (const signal of signals) process.off(signal, forward)
      resolve({ code, output })
    })
  })
}

/** Runs a tool of node_modules/.bin, which is on the PATH that the launcher gives. */
export function runTool(name: string, args: string[], options: { cwd?: string } = {}): Promise<Outcome> {
  return runProgram(join(ROOT, 'node_modules', '.bin', name), args, options)
}
