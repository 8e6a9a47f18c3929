import { existsSync, globSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from './scripts/program.ts'
import { importedNames, importsOf, readSourceFiles, type SourceFile } from './scripts/source-files.ts'

const CODE = [
  '*.ts',
  'scripts/**/*.{ts,js}',
  'bench/**/*.ts',
  'e2e/**/*.ts',
  'packages/**/*.{ts,tsx,js,css,graphql}',
]
const code = readSourceFiles(...CODE)
const api = code.filter(({ path }) => path.startsWith('packages/api/src/'))
const web = code.filter(({ path }) => path.startsWith('packages/web/src/'))
const isTest = ({ path }: SourceFile) => /\.test\.tsx?$|\/testing\//.test(path)

/** Rooms of the api: each owns tables and has a part of the schema. */
const DOMAINS = [
  'attachments',
  'audit',
  'board',
  'calendars',
  'cards',
  'channels',
  'charter',
  'commitments',
  'contacts',
  'demonstration',
  'enquiries',
  'holding',
  'inbox',
  'knowledge',
  'learning',
  'listening',
  'matters',
  'members',
  'net-help',
  'notifications',
  'overflow',
  'policies',
  'presence',
  'promises',
  'replies',
  'retention',
  'routing',
  'sampling',
  'search',
  'tickets',
  'triage',
  'house',
  'practice',
  'rehearsal',
  'trust',
  'tuning',
  'voice',
  'volunteers',
]

/** Folders of the api that are not rooms, each with what it is for. */
const AROUND_THE_ROOMS = {
  backup: 'a copy of everything, and the way back from it',
  cli: 'the command line: decode, call one verb, print',
  db: 'the connection, the transaction, the migrations',
  embedded: 'the PostgreSQL that npm start brings',
  events: 'what rooms tell each other, and who reacts',
  graphql: 'the server and the one boundary of errors',
  http: 'webhooks, sessions, health: plain Express',
  live: 'changes pushed to consoles',
  start: 'what a process opens before it is ready, and what it prints',
  testing: 'databases, factories and a world for tests',
  'town-square': 'our own practice network',
  workers: 'the loops; a task is three lines that call a verb',
}

/** Which rooms write a table of another, with the reason. */
const WRITES_ELSEWHERE: Record<string, string> = {
  'promises → tickets': 'appendFact alone writes the folded state that lists read',
  'policies → promises': 'the hours are published with the promises that they count',
  'matters → tickets':
    'which ticket a message is on, and where a ticket goes on, is what joining and parting changes',
  'tickets → members': 'a ticket takes its number from its organization, under the same lock',
  'inbox → channels': 'where reading stopped is moved in the transaction that keeps what was read',
  'replies → inbox': 'a reply is a message of its thread from the transaction that records its sending on',
  'replies → tickets': 'and that message belongs to the ticket it answers',
}

const connectors = globSync('packages/connectors/*/package.json', { cwd: ROOT })
  .map((file) => file.split('/')[2]!)
  .filter((name) => name !== 'node_modules')

describe('a file', () => {
  it('has one subject: at most 400 lines, and half of all files under 100', () => {
    // A room's part of the schema is one document by design, and mostly the public manual.
    const counted = code.filter(({ path }) => !path.endsWith('.graphql'))
    const lines = counted.map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))

    expect(lines.filter((file) => file.lines > 400)).toEqual([])
    const sorted = lines.map((file) => file.lines).sort((a, b) => a - b)
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(100)
  })

  it('has a name in kebab-case that says what is in it', () => {
    const refused = /^(utils?|helpers?|common|shared|core|lib|misc|types|services?|managers?)$/
    const wrong = code.filter(({ path }) => {
      const parts = path.split('/')
      const stems = parts.map((part) => part.replace(/\..*$/, ''))
      return !/^[a-z0-9]+([.-][a-z0-9]+)*$/.test(parts.at(-1)!) || stems.some((stem) => refused.test(stem))
    })

    expect(wrong.map(({ path }) => path)).toEqual([])
  })

  it('lies at most four folders deep under src', () => {
    const deep = code.filter(({ path }) => (path.split('/src/')[1]?.split('/').length ?? 0) > 5)

    expect(deep.map(({ path }) => path)).toEqual([])
  })

  it('carries no note that nobody will find again', () => {
    const notes = code.filter(
      ({ path, text }) =>
        path !== 'workspace-shape.test.ts' && /\b(FIXME|XXX|HACK)\b|TODO(?!\(#\d+\))/.test(text),
    )

    expect(notes.map(({ path }) => path)).toEqual([])
  })
})

describe('a test', () => {
  const tests = code.filter(isTest).filter(({ path }) => path !== 'workspace-shape.test.ts')

  it('is a sentence about behaviour', () => {
    const names = tests.flatMap(({ path, text }) =>
      [...text.matchAll(/\b(?:it|test)(?:\.\w+)*(?:\([^)]*\))?\(\s*(['"`])(.*?)\1/g)].map(
        (match) => `${path}: ${match[2]}`,
      ),
    )

    expect(names.filter((name) => /\b(should|works)\b/i.test(name))).toEqual([])
  })

  it('is never put aside without saying what it needs', () => {
    const aside = tests.filter(({ text }) =>
      /\b(it|test|describe)\.(skip|only|todo)\b|\bx(it|describe)\(/.test(text),
    )
    const silent = tests.filter(({ text }) =>
      [...text.matchAll(/\.skipIf\([^\n]*\)\(\s*(['"`])(.*?)\1/g)].some((match) => !/needs/.test(match[2]!)),
    )

    expect([...aside, ...silent].map(({ path }) => path)).toEqual([])
  })

  it('never sleeps', () => {
    const sleepers = tests.filter(({ text }) =>
      /timers\/promises'[^\n]*\n(?:.*\n)*.*await (setTimeout|sleep|pause)\(\s*\d/.test(text),
    )

    expect(sleepers.map(({ path }) => path)).toEqual([])
  })
})

describe('a connector', () => {
  it.each(connectors)('%s has its furniture', (network) => {
    const folder = join(ROOT, 'packages/connectors', network)
    const furniture = [
      'README.md',
      'package.json',
      'src/index.ts',
      'src/parse.ts',
      'src/send.ts',
      'src/payload.ts',
    ]

    expect(furniture.filter((file) => !existsSync(join(folder, file)))).toEqual([])
    expect(globSync('fixtures/*.json', { cwd: folder })).not.toEqual([])
    const tests = readSourceFiles(`packages/connectors/${network}/src/*.test.ts`)
    expect(tests.some(({ text }) => text.includes('describeConnector('))).toBe(true)
  })

  it.each(connectors)('%s has a door that reads like a table of contents', (network) => {
    const [door] = readSourceFiles(`packages/connectors/${network}/src/index.ts`)

    expect(door!.text.split('\n').length).toBeLessThanOrEqual(60)
  })

  it('imports no other connector, no promises and no api', () => {
    const ours = code.filter(({ path }) => path.startsWith('packages/connectors/'))
    const wrong = ours.flatMap((file) =>
      importsOf(file)
        .filter((name) => /^@relais\/(?!connectors(\/|$))/.test(name) || leavesPackage(file, name))
        .map((name) => `${file.path} imports ${name}`),
    )

    expect(wrong).toEqual([])
  })
})

describe('the promises', () => {
  const sla = code.filter(({ path }) => path.startsWith('packages/sla/src/'))

  it('import nothing of ours and nothing of the machine', () => {
    const wrong = sla
      .filter((file) => !isTest(file))
      .flatMap((file) =>
        importsOf(file)
          .filter((name) => /^(node:|@relais\/)/.test(name) || leavesPackage(file, name))
          .map((name) => `${file.path} imports ${name}`),
      )

    expect(wrong).toEqual([])
  })

  it('get the time as an argument', () => {
    const wrong = sla
      .filter((file) => !isTest(file))
      .filter(({ text }) => /\bDate\.now\(|new Date\(\)|Temporal\.Now/.test(text))

    expect(wrong.map(({ path }) => path)).toEqual([])
  })

  it('are the only place with machines', () => {
    const elsewhere = code.filter(
      (file) =>
        !file.path.startsWith('packages/sla/') &&
        importsOf(file).some((name) => /^(xstate|@xstate)(\/|$)/.test(name)),
    )

    expect(elsewhere.map(({ path }) => path)).toEqual([])
  })
})

describe('the api', () => {
  it('has rooms and what lies around them, and nothing else', () => {
    const folders = new Set(api.map(({ path }) => path.split('/')[3]!).filter((name) => !name.includes('.')))
    const known = new Set([...DOMAINS, ...Object.keys(AROUND_THE_ROOMS)])

    expect([...folders].filter((name) => !known.has(name))).toEqual([])
  })

  it.each(DOMAINS)('has the furniture of %s', (domain) => {
    const furniture = ['tables.ts', 'schema.graphql', 'resolvers.ts']

    expect(furniture.filter((file) => !existsSync(join(ROOT, 'packages/api/src', domain, file)))).toEqual([])
  })

  it('writes a table in its own room only', () => {
    const wrong = api
      .filter((file) => !isTest(file))
      .flatMap((file) => {
        const from = importedNames(file)
        const room = file.path.split('/')[3]!
        return [...file.text.matchAll(/\.(?:insert|update|delete)\(\s*(\w+)\s*\)/g)].flatMap(([, table]) => {
          const owner = from.get(table!)?.match(/^packages\/api\/src\/([\w-]+)\/tables\.ts$/)?.[1]
          const isForeign = owner !== undefined && owner !== room && DOMAINS.includes(owner)
          return isForeign && !WRITES_ELSEWHERE[`${room} → ${owner}`]
            ? [`${file.path} writes ${table} of ${owner}`]
            : []
        })
      })

    expect(wrong).toEqual([])
  })

  it('has verbs that know no GraphQL and no HTTP', () => {
    const wrong = api
      .filter((file) => DOMAINS.includes(file.path.split('/')[3]!) && !isTest(file))
      .filter(
        ({ path }) => !/^((\w+-)*resolvers|(\w+-)*input|loaders|queries|list-.*)\.ts$/.test(basename(path)),
      )
      .flatMap((file) =>
        importsOf(file)
          .filter(
            (name) =>
              /^(graphql|express|@apollo\/server)(\/|$)/.test(name) ||
              /\/(resolvers|loaders)\.ts$/.test(name),
          )
          .map((name) => `${file.path} imports ${name}`),
      )

    expect(wrong).toEqual([])
  })

  it('reads the environment in config.ts alone', () => {
    const readers = api
      .filter((file) => !isTest(file) && /\bprocess\.env\b/.test(file.text))
      .map(({ path }) => path)

    expect(readers.filter((path) => path !== 'packages/api/src/config.ts')).toEqual([])
  })

  it('listens to servers and connections through listen.ts, so that a fault ends one connection and not the process', () => {
    const bare = api
      .filter((file) => /\/(http|live|start|graphql)\//.test(file.path) && !isTest(file))
      .filter(({ path }) => !path.endsWith('/http/listen.ts'))
      .filter(({ text }) => /\b(server|\w*[sS]ockets?)\.(on|once|addListener)\((?!'(error|pong)')/.test(text))
    expect(bare.map(({ path }) => path)).toEqual([])
  })

  it('starts in under 60 lines and reacts in under 80', () => {
    const linesOf = (name: string) =>
      api.find(({ path }) => path === `packages/api/src/${name}`)?.text.split('\n').length

    expect(linesOf('main.ts')).toBeLessThanOrEqual(60)
    expect(linesOf('events/reactions.ts')).toBeLessThanOrEqual(80)
  })
})

describe('the console', () => {
  it('knows the schema, the pure door of texts, and nothing else of ours', () => {
    const wrong = web
      .filter((file) => !isTest(file))
      .flatMap((file) =>
        importsOf(file)
          .filter(
            (name) =>
              (name.startsWith('@relais/') && name !== '@relais/connectors/text') ||
              leavesPackage(file, name),
          )
          .map((name) => `${file.path} imports ${name}`),
      )

    expect(wrong).toEqual([])
  })

  it('has features that do not import each other, and parts that know no feature', () => {
    const features = [
      'inbox',
      'ticket',
      'sign-in',
      'help-out',
      'reports',
      'voice',
      'contacts',
      'settings',
      'shell',
    ]
    const parts = ['ui', 'time', 'locale', 'commands', 'signs']
    const wrong = web
      .filter((file) => !isTest(file))
      .flatMap((file) => {
        const room = file.path.split('/')[3]!
        if (!parts.includes(room)) return []
        return importsOf(file)
          .filter((name) => features.some((feature) => name.startsWith(`packages/web/src/${feature}/`)))
          .map((name) => `${file.path} imports ${name}`)
      })

    expect(wrong).toEqual([])
  })
})

describe('the record', () => {
  it('has words for every deed that is written into it', () => {
    const { text: words } = web.find(({ path }) => path.endsWith('/settings/audit/deed-words.ts'))!
    const deeds = api
      .filter((file) => !isTest(file))
      .flatMap(({ text }) => [...text.matchAll(/\baction: '(\w+\.\w+)'/g)].map(([, deed]) => deed!))

    expect(deeds.length).toBeGreaterThan(50)
    expect(deeds.filter((deed) => !words.includes(`'${deed}':`))).toEqual([])
  })
})

describe('the repository', () => {
  const everything = readSourceFiles(
    '**/*.{ts,tsx,js,json,yaml,yml,md,css,html,sql,graphql}',
    '.ci/*',
    '.*.json',
  )

  it('names no folder of a machine and no registry', () => {
    const machine = /\/(?:work\/(?:main|shared)|root\/[\w.-]|home\/(?!you\b|relais\b)\w)/
    const registry = /https?:\/\/[\w.-]*(?:registry|artifactory|nexus|verdaccio|mirror)[\w.-]*/i
    const wrong = everything.filter(
      ({ path, text }) => path !== 'workspace-shape.test.ts' && (machine.test(text) || registry.test(text)),
    )

    expect(wrong.map(({ path }) => path)).toEqual([])
  })

  it('holds no key', () => {
    const wrong = everything.filter(
      ({ path, text }) => path !== 'workspace-shape.test.ts' && /-----BEGIN [A-Z ]*PRIVATE KEY/.test(text),
    )

    expect(wrong.map(({ path }) => path)).toEqual([])
  })
})

/** True for a relative import that reaches out of its own package. */
function leavesPackage(file: SourceFile, imported: string): boolean {
  if (!imported.startsWith('packages/')) return false
  const packageOf = (path: string) => /^packages\/(?:connectors\/(?!src\/)[\w-]+|[\w-]+)/.exec(path)?.[0]
  return packageOf(file.path) !== packageOf(imported)
}
