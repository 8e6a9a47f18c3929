// @vitest-environment node
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import type { Manifest } from 'vite'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

const outDir = mkdtempSync(`${tmpdir()}/relais-console-`)
let manifest: Manifest = {}

beforeAll(async () => {
  // React's own development build would be weighed otherwise.
  vi.stubEnv('NODE_ENV', 'production')
  await build({
    configFile: `${import.meta.dirname}/../vite.config.ts`,
    logLevel: 'error',
    build: { outDir, emptyOutDir: true },
  })
  manifest = JSON.parse(readFileSync(`${outDir}/.vite/manifest.json`, 'utf8')) as Manifest
}, 120_000)

afterAll(() => vi.unstubAllEnvs())
afterAll(() => rmSync(outDir, { recursive: true, force: true }))

/** Everything these parts read before they can run, themselves included. */
function filesOf(parts: string[]): Set<string> {
  const files = new Set<string>()
  const visited = new Set<string>()
  const visit = (key: string) => {
    if (visited.has(key)) return
    visited.add(key)
    const chunk = manifest[key]!
    files.add(chunk.file)
    chunk.imports?.forEach(visit)
  }
  parts.forEach(visit)
  return files
}

/** What a line carries to read all of these, compressed. */
const kilobytesOf = (parts: string[]) =>
  [...filesOf(parts)].reduce((sum, file) => sum + gzipSync(read(file)).length, 0) / 1000

const read = (file: string) => readFileSync(`${outDir}/${file}`)

describe('the built console', () => {
  it('opens the inbox and a ticket with at most 219 kB of JavaScript, compressed', () => {
    const parts = [
      'index.html',
      'src/shell/frame.tsx',
      'src/inbox/inbox-screen.tsx',
      'src/ticket/ticket-screen.tsx',
      'src/locales/fr/inbox.po',
    ]

    expect(kilobytesOf(parts)).toBeLessThanOrEqual(219)
  })

  it('opens the volunteer’s phone with at most 175 kB of JavaScript, compressed, and nothing of the inbox', () => {
    const parts = ['index.html', 'src/help-out/help-out-screen.tsx', 'src/locales/fr/helpOut.po']

    expect(kilobytesOf(parts)).toBeLessThanOrEqual(175)
    expect([...filesOf(parts)].filter((file) => /inbox/.test(file))).toEqual([])
  })

  it('sends operations by their digests, and so carries the text of no fragment', () => {
    const scripts = Object.values(manifest).map(({ file }) => file)

    expect(scripts.filter((file) => read(file).includes('fragmentName'))).toEqual([])
  })

  it('asks nobody else for anything', () => {
    const page = read('index.html').toString()
    const styles = Object.values(manifest).flatMap((chunk) => chunk.css ?? [])

    expect(page).not.toMatch(/(src|href)="(https?:)?\/\//)
    expect(styles.length).toBeGreaterThan(0)
    for (const file of styles) expect(read(file).toString()).not.toMatch(/url\(["']?(https?:|\/\/|data:)/)
  })

  it('has a worker at the root, whole in one small file, and nobody reads it before asking for it', () => {
    const worker = read('service-worker.js').toString()

    expect(worker).not.toMatch(/\bimport\b|\bexport\b/)
    expect(gzipSync(worker).length).toBeLessThan(1500)
    expect(read('index.html').toString()).not.toContain('service-worker')
  })

  it('has no script and no style in the page itself, as the content security policy wants it', () => {
    const page = read('index.html').toString()

    expect(page).not.toMatch(/<script(?![^>]*\ssrc=)/)
    expect(page).not.toMatch(/<style|\sstyle=|\son\w+=/)
  })
})
