import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { refuse, step } from './say.js'

const PNPM = 'pnpm@12.21.0'

/**
 * Installs exactly the packages of the lockfile, unless the stamp says that they are there.
 * @param {string} root
 */
export async function install(root) {
  const stamp = join(root, 'node_modules', '.relais-installed')
  const wanted = fingerprint(root)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted && existsSync(node24(root))) return
  const isFirst = !existsSync(join(root, 'node_modules'))
  await step(`Installing the packages${isFirst ? ' (once; about half a minute)' : ''}`, async () => {
    const { code, output } = await run(root, [
      '--yes',
      PNPM,
      'install',
      '--frozen-lockfile',
      '--prefer-offline',
    ])
    if (code !== 0) refuse(explain(root, output))
    mkdirSync(join(root, 'node_modules'), { recursive: true })
    writeFileSync(stamp, wanted)
  })
}

/**
 * The Node that runs everything, brought by npm.
 * @param {string} root
 */
export function node24(root) {
  return join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
}

/**
 * Changes whenever an install would do something.
 * @param {string} root
 */
function fingerprint(root) {
  const hash = createHash('sha256').update(`${PNPM} ${process.platform} ${process.arch}\n`)
  const patches = readdirSync(join(root, 'patches')).map((name) => `patches/${name}`)
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...patches.sort()]) {
    if (existsSync(join(root, file))) hash.update(`${file}\n`).update(readFileSync(join(root, file)))
  }
  return hash.digest('hex')
}

/**
 * @param {string} root
 * @param {string[]} args
 * @returns {Promise<{ code: number | null, output: string }>}
 */
function run(root, args) {
  return new Promise((resolve) => {
    const child = spawn('npx', args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      // CI: never ask a question. Fewer retries: a machine without a network should hear it within seconds.
      env: {
        ...process.env,
        CI: 'true',
        npm_config_fetch_retries: '1',
        npm_config_fetch_retry_mintimeout: '2000',
      },
    })
    let output = ''
    child.stdout.on('data', (chunk) => (output += chunk))
    child.stderr.on('data', (chunk) => (output += chunk))
    child.on('error', (error) => resolve({ code: 1, output: String(error) }))
    child.on('close', (code) => resolve({ code, output }))
  })
}

/**
 * What went wrong, as a sentence that says what to do.
 * @param {string} root
 * @param {string} printed
 */
export function explain(root, printed) {
  // pnpm folds its lines at the width of the terminal, in the middle of a message.
  const output = printed.replace(/\s+/g, ' ')
  if (/spawn npx ENOENT/.test(output)) return 'npm is missing: install Node with npm, version 20 or newer.'
  if (/ENOSPC|No space left on device/i.test(output)) {
    return `The disk that holds ${root} is full: the packages need 1.5 GB. Free some space and run the command again.`
  }
  if (/EACCES|EPERM/.test(output)) {
    return `This account may not write in ${root}. Was it installed by another one? Run the command as that account, or remove node_modules.`
  }
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|ETIMEDOUT|ERR_SOCKET_TIMEOUT/.test(output)) {
    return 'The package registry does not answer. The first start needs a network, later ones do not: check the connection (or npm config get proxy) and run the command again.'
  }
  if (/OUTDATED_LOCKFILE/.test(output)) {
    return `A package.json and pnpm-lock.yaml do not agree. Run npx ${PNPM} install and commit both.`
  }
  return `The packages could not be installed:\n${printed.trim().split('\n').slice(-15).join('\n')}`
}
