// node scripts/run.js scripts/document-config.ts: writes docs/operate/configure.md from packages/api/src/config.ts.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './program.ts'

/** The page that operators read. */
export const PAGE = join(ROOT, 'docs/operate/configure.md')

const INTRODUCTION = `# Configure

Written by \`node scripts/run.js scripts/document-config.ts\` from \`packages/api/src/config.ts\`; do not edit by hand, a
test compares.

Every setting comes from the environment and is read once, when a process starts. An empty value counts as not set. A
wrong one ends the start with a sentence that names it. Where you keep them in a file, \`set -a; . ./relais.env; set +a\`
before \`npm start\` (or \`EnvironmentFile=\` of systemd) puts them into the environment; secrets never go into arguments.
`

interface Setting {
  name: string
  fallback: string
  meaning: string
}

/** The page as it has to be for this source. */
export function describeConfig(source: string): string {
  const rows = listSettings(source).map(
    ({ name, fallback, meaning }) => `| \`${name}\` | ${fallback} | ${meaning} |`,
  )
  return `${INTRODUCTION}\n| setting | default | what it does |\n|---|---|---|\n${rows.join('\n')}\n`
}

/** One comment may stand above several settings: it then says what they do together. */
function listSettings(source: string): Setting[] {
  const body = /const settings = z\.object\(\{\n([\s\S]*?)\n\}\)/.exec(source)?.[1]
  if (!body) throw new Error('config.ts has no settings object where this script looks for it.')
  const settings: Setting[] = []
  let meaning = ''
  // What a formatter broke into several lines is one again.
  const lines = body.replace(/\n {3,}(?:\* )?/g, ' ').split('\n')
  for (const line of lines) {
    const comment = /^ {2}\/\*\* ?(.*?) ?\*\/$/.exec(line)?.[1]
    const [, name, schema] = /^ {2}([A-Z_]+): (.*)$/.exec(line) ?? []
    if (comment !== undefined) meaning = comment.replaceAll('|', '\\|')
    else if (name && schema) settings.push({ name, fallback: fallbackOf(schema), meaning })
  }
  return settings
}

function fallbackOf(schema: string): string {
  const value = /\.default\('?([^')]*)'?\)/.exec(schema)?.[1] ?? ''
  return value === '' ? 'not set' : `\`${value}\``
}

if (process.argv[1] === import.meta.filename) {
  writeFileSync(PAGE, describeConfig(readFileSync(join(ROOT, 'packages/api/src/config.ts'), 'utf8')))
}
