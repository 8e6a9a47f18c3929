import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCommandLine, type TestCommandLine } from '../testing/command-line.ts'

let line: TestCommandLine
let relais: TestCommandLine['relais']

beforeAll(async () => {
  line = await openCommandLine()
  relais = line.relais
})
afterAll(() => line.close())

describe('setting up from a script', () => {
  it('makes an organization, its people, their links and tokens, and lists them', async () => {
    expect(await relais('organization create lignes --name Lignes')).toMatchObject({ code: 0 })
    expect(await relais('member create idris@lignes.example --name "Idris L." --role admin')).toMatchObject({
      code: 0,
      out: 'Idris L. is a member. They come in by: sign-in-link idris@lignes.example\n',
    })
    const link = await relais('sign-in-link IDRIS@lignes.example')
    const token = await relais('token create idris@lignes.example --name export --json')

    expect(link.out).toMatch(/^https:\/\/care\.example\/\S+\n$/)
    expect(token.data()).toMatchObject({ token: expect.stringMatching(/^relais_/) })
    const people = (await relais('member list --json')).data()
    expect(people).toMatchObject([{ name: 'Idris L.', role: 'admin' }])
    expect(JSON.stringify(people)).not.toContain('passwordHash')
    expect((await relais('organization list')).out).toContain('lignes')
  })

  it('ends a token', async () => {
    const [{ apiTokenId }] = (await relais('token list --json')).data<[{ apiTokenId: string }]>()

    expect(await relais('token revoke xyz')).toEqual(
      expect.objectContaining({ code: 1, out: '', err: 'xyz is no id of a token. See token list.\n' }),
    )
    expect(await relais(`token revoke ${apiTokenId}`)).toMatchObject({ code: 0 })
    expect((await relais('token list --json')).data()).toMatchObject([{ revokedAt: expect.any(String) }])
  })

  it('takes a password from standard input', async () => {
    const created = await relais(
      'member create nora@lignes.example --name Nora --role agent --ask-password',
      'password=a long enough sentence\n',
    )

    expect(created).toMatchObject({ code: 0 })
    const [row] = await line.owner.execute(
      sql`select password_hash from members where email = 'nora@lignes.example'`,
    )
    expect(row!['password_hash']).toMatch(/argon2id/)
  })

  it("ends a person's access, but never the last administrator's", async () => {
    expect(await relais('member disable nora@lignes.example')).toMatchObject({ code: 0 })
    expect(await relais('member disable idris@lignes.example')).toEqual(
      expect.objectContaining({ code: 1, out: '', err: expect.stringContaining('only administrator') }),
    )
  })

  it('gives access back, with another role', async () => {
    expect(await relais('member enable nora@lignes.example')).toMatchObject({ code: 0 })
    expect(await relais('member change-role nora@lignes.example supervisor')).toMatchObject({ code: 0 })
    expect(await relais('member change-role nora@lignes.example boss')).toMatchObject({ code: 1 })
    expect((await relais('member list --json')).data()).toMatchObject([
      { name: 'Idris L.' },
      { name: 'Nora', role: 'supervisor', disabledAt: null },
    ])
  })

  it('invites somebody into a team, sends the link again and takes it back', async () => {
    await relais('team create Nuit --member nora@lignes.example')
    const first = await relais('invitation create lina@lignes.example --role agent --team nuit')
    const second = await relais('invitation resend LINA@lignes.example')

    expect(first.out).toMatch(/^https:\/\/care\.example\/invitation\/\S+\n$/)
    expect(second.out).toMatch(/^https:\/\/care\.example\/invitation\/\S+\n$/)
    expect(second.out).not.toBe(first.out)
    expect((await relais('invitation list --json')).data()).toMatchObject([
      { email: 'lina@lignes.example', role: 'agent', state: 'open' },
    ])
    expect(await relais('invitation create lina@lignes.example --role agent')).toMatchObject({
      code: 1,
      err: expect.stringContaining('invited already'),
    })
    await relais('invitation revoke lina@lignes.example')
    expect((await relais('invitation list')).out).toContain('Nobody is invited')
  })

  it('keeps teams, departments, topics and tags, by their names in any case', async () => {
    await relais('team update NUIT --name "De nuit"')
    await relais('department update produit --owner nora@lignes.example --email produit@lignes.example')
    await relais('topic create Retards --department produit --keyword fr=retard "en=late train"')
    await relais('tag create wagon')
    await relais('tag create voiture')
    await relais('tag merge wagon Voiture')
    await relais('department archive Juridique')

    expect((await relais('team list')).out).toContain('De nuit')
    expect((await relais('topic list')).out).toContain('Retards')
    expect((await relais('tag list --json')).data()).toMatchObject([
      { name: 'voiture', archivedAt: null },
      { name: 'wagon', archivedAt: expect.any(String) },
    ])
    const departments = (await relais('department list --json')).data<{ name: string }[]>()
    expect(departments.find(({ name }) => name === 'Produit')).toMatchObject({
      contactEmail: 'produit@lignes.example',
    })
    expect(departments.find(({ name }) => name === 'Juridique')).toMatchObject({
      archivedAt: expect.any(String),
    })
    expect(await relais('tag archive nothing')).toMatchObject({
      code: 1,
      err: 'There is no tag called nothing. See tag list.\n',
    })
    expect(await relais('topic create X --keyword retard')).toMatchObject({ code: 1 })
  })

  it('asks which organization as soon as there are two', async () => {
    await relais('organization create tramways --name Tramways --locale en')

    expect(await relais('member list')).toMatchObject({
      code: 1,
      err: 'Say which organization: --organization, one of lignes, tramways.\n',
    })
    expect(await relais('member list -o tramways')).toMatchObject({ code: 0 })
    expect(await relais('sign-in-link idris@lignes.example')).toMatchObject({ code: 0 })
  })
})

describe('connecting a channel', () => {
  it('names the networks and the secrets they ask for', async () => {
    const listed = await relais('channel networks --json')
    const networks = listed.data<{ network: string; secrets: string[] }[]>()

    expect(networks.find(({ network }) => network === 'bluesky')?.secrets).toEqual(['appPassword'])
  })

  it('says which lines it wants when standard input does not hold the secret, and never takes it as an argument', async () => {
    const connect = 'channel connect bluesky -o lignes --handle lignes.example --service https://bsky.social'

    expect(await relais(connect)).toMatchObject({
      code: 1,
      err: 'Standard input has to hold a line appPassword=…. Or run the command on a terminal to be asked.\n',
    })
    expect(await relais(`${connect} --app-password secret`)).toMatchObject({ code: 2 })
  })

  it('says in a sentence what the guard or the network refused', async () => {
    const tried = await relais(
      'channel connect bluesky -o lignes --handle lignes.example --service http://127.0.0.1:9',
      'appPassword=abcd-efgh\n',
    )

    expect(tried).toMatchObject({ code: 1, out: '' })
    expect(tried.err.trim().split('\n')).toHaveLength(1)
  })
})

describe('publishing', () => {
  it('stops everywhere and resumes one organization at a time', async () => {
    await relais('publishing stop --all --reason "stolen token"')
    await relais('publishing resume -o tramways')

    const rows = (await relais('organization list --json')).data()
    expect(rows).toMatchObject([
      { slug: 'lignes', publishingStoppedReason: 'stolen token' },
      { slug: 'tramways', publishingStoppedAt: null },
    ])
  })
})

describe('the record', () => {
  it('is verified, and against an earlier output a cut-off end is seen', async () => {
    const whole = await relais('audit verify --json')
    expect(whole.code).toBe(0)
    const earlier = whole.data<{ slug: string; head: { seq: number; hash: string } }[]>()
    const file = join(line.folder, 'anchors.json')
    await writeFile(
      file,
      JSON.stringify(
        earlier.map((row) => ({ ...row, head: { seq: row.head.seq + 5, hash: row.head.hash } })),
      ),
    )

    expect(await relais(`audit verify --against ${file}`)).toMatchObject({
      code: 3,
      out: expect.stringContaining('cutOff'),
    })
  })
})

describe('health', () => {
  it('says what is not in order and ends with 3', async () => {
    const { code, data } = await relais('health --json')

    expect(code).toBe(3)
    const report = data<{ problems: string[] }>()
    expect(report).toMatchObject({ server: 'notRunning', organizations: 2, setAside: { deliveries: 0 } })
    expect(report.problems.join()).toContain('lignes publishes nothing: stolen token.')
  })
})

describe('with a database of its own server', () => {
  it.each([
    ['backup', 'pg_dump'],
    ['restore', 'after-restore'],
  ])('%s prints the exact commands, without the password of the address', async (command, named) => {
    const { code, err } = await relais(`${command} /backups/monday`)

    expect(code).toBe(1)
    expect(err).toContain(named)
    expect(err).toContain('"$DATABASE_URL"')
    expect(err).not.toContain(new URL(line.database.owner.url).password)
  })

  it('is made harmless after a restore by its own tools', async () => {
    await relais('publishing resume -o lignes')

    expect(await relais('after-restore --json')).toMatchObject({ code: 0 })
    expect((await relais('organization list --json')).data()).toMatchObject([
      { publishingStoppedReason: 'restored from a backup' },
      { publishingStoppedReason: 'restored from a backup' },
    ])
  })
})

describe('a command that is not understood', () => {
  it.each(['', 'member', 'member create', 'nonsense', 'member create a@b.example --name A --role boss'])(
    '"%s" ends with 2 and says how it is used',
    async (command) => {
      const { code, out, err } = await relais(command || '--no-such-option')

      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(err).not.toContain('    at ')
    },
  )

  it('help needs no settings and no database', async () => {
    const { code, out } = await relais('--help')

    expect(code).toBe(0)
    expect(out).toContain('Exit codes')
  })
})

describe('without a Relais', () => {
  it('says what to do instead of making one', async () => {
    const env = { RELAIS_DATA_DIR: join(line.folder, 'nothing-here'), LOG_LEVEL: 'silent' }
    const { code, err } = await relais('health', '', env)
    const backup = await relais('backup somewhere', '', env)

    expect({ code, backup: backup.code }).toEqual({ code: 1, backup: 1 })
    expect(err).toContain('npm start')
  })
})
