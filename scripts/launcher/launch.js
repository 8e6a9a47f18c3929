import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { delimiter, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { install, node24 } from './install.js'
import { refuse } from './say.js'

/** The folder of the repository. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** Makes sure that this Node can launch and that the packages are there. */
export async function prepare() {
  const major = Number(process.versions.node.split('.')[0])
  if (major < 20) {
    refuse(
      `Node ${process.versions.node} is too old: install Node 20 or newer (Relais brings the one it runs on by itself).`,
    )
  }
  await install(ROOT)
}

/**
 * Runs a program of the repository on the Node that npm brought, and gives its exit code. Signals are passed on and
 * waited for, so that stopping the launcher stops everything and never less. The open channel tells the program when
 * the launcher itself is killed.
 * @param {string} program
 * @param {string[]} args
 * @param {Record<string, string>} env
 * @returns {Promise<number>}
 */
export function launch(program, args = [], env = {}) {
  const node = node24(ROOT)
  const path = [join(ROOT, 'node_modules', '.bin'), dirname(node), process.env.PATH].join(delimiter)
  const child = spawn(node, [resolve(ROOT, program), ...args], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: {
      NODE_COMPILE_CACHE: join(ROOT, 'node_modules', '.cache', 'node'),
      ...process.env,
      ...env,
      PATH: path,
    },
  })
  /** @param {NodeJS.Signals} signal */
  const forward = (signal) => child.kill(signal)
  const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])
  for (const signal of signals) process.on(signal, forward)
  const watch = watchParent(() => forward('SIGTERM'))
  return new Promise((done) => {
    child.on('error', (error) =>
      refuse(`${node} cannot be run (${error.message}). Remove node_modules and start again.`),
    )
    child.on('exit', (code, signal) => {
      for (const name of signals) process.off(name, forward)
      clearInterval(watch)
      done(code ?? 128 + (signal ? constants.signals[signal] : 0))
    })
  })
}

/**
 * npm runs us under a shell that passes no signal on: when npm is told to end, the shell dies and we would go on alone.
 * Started by hand, on the other hand, we may well be meant to outlive the shell.
 * @param {() => void} whenGone
 */
function watchParent(whenGone) {
  const parent = process.ppid
  if (!process.env.npm_lifecycle_event) return undefined
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    whenGone()
  }, 200)
  return watch
}
