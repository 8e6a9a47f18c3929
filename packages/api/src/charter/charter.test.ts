import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listAuditEntries } from '../audit/queries.ts'
import type { Ctx } from '../context.ts'
import { openDatabase } from '../db/client.ts'
import { createTopic } from '../voice/create-topic.ts'
import { indexesOf, openExplainer, scannedWhole } from '../testing/explain.ts'
import { createWorld, type TestWorld } from '../testing/world.ts'
import { NO_RULES } from './charter-rules.ts'
import { discardCharterDraft } from './discard-charter-draft.ts'
import { loadCharterRules } from './load-charter-rules.ts'
import { publishCharter } from './publish-charter.ts'
import {
  countSigners,
  findCharterInForce,
  hasSignedCharter,
  listCharterVersions,
  listSigners,
} from './queries.ts'
import { saveCharterDraft } from './save-charter-draft.ts'
import { setCharterRules } from './set-charter-rules.ts'
import { SHIPPED_CHARTER } from './shipped-charter.ts'
import { signCharter } from './sign-charter.ts'

let world: TestWorld
let supervisor: Ctx
let karim: Ctx
beforeAll(async () => {
  world = await createWorld()
  supervisor = await world.member('supervisor', 'Claire')
  karim = await world.member('volunteer', 'Karim')
})
afterAll(() => world.close())

const TEXTS = [
  { language: 'fr' as const, body: 'Je réponds poliment.' },
  { language: 'en' as const, body: 'I answer politely.' },
]
const save = (revision: number, texts = TEXTS) => saveCharterDraft(supervisor, { texts, revision })
const publish = (revision: number, reason = 'Plus court.') => publishCharter(supervisor, { revision, reason })
const sign = (ctx: Ctx, number: number, language: 'fr' | 'en' | 'ar' = 'fr') =>
  signCharter(ctx, { number, language })
const hasSigned = (ctx: Ctx) => world.inside((tx) => hasSignedCharter(tx, ctx.viewer.memberId))

describe('the charter', () => {
  it('is the one that Relais comes with until another is published, in three languages that fit a phone', async () => {
    const charter = await world.inside(findCharterInForce)

    expect(charter).toMatchObject({ number: 0, texts: SHIPPED_CHARTER, publishedAt: null })
    for (const text of Object.values(SHIPPED_CHARTER)) expect(text.length).toBeLessThanOrEqual(900)
  })

  it('is signed by a person in their language, once, and the record says so', async () => {
    expect(await hasSigned(karim)).toBe(false)
    const signature = await sign(karim, 0, 'ar')

    expect(signature).toMatchObject({ memberId: karim.viewer.memberId, number: 0, language: 'ar' })
    expect(await sign(karim, 0, 'fr')).toMatchObject({ language: 'ar', signedAt: signature.signedAt })
    expect(await hasSigned(karim)).toBe(true)
    const entries = await world.inside((tx) => listAuditEntries(tx, { limit: 10, before: null }))
    expect(entries.filter(({ action }) => action === 'charter.signed')).toMatchObject([
      { actor: karim.viewer.memberId, detail: { number: 0, language: 'ar' } },
    ])
  })

  it('is written as a draft that asks nobody, and that two do not write over', async () => {
    const draft = await save(0)
    expect(draft).toMatchObject({ revision: 1, baseNumber: 0, texts: { fr: 'Je réponds poliment.' } })
    await expect(save(0)).rejects.toMatchObject({
      code: 'CHARTER_DRAFT_CHANGED',
      parameters: { revision: 1 },
    })
    expect(await save(1)).toMatchObject({ revision: 2 })
    expect(await hasSigned(karim)).toBe(true)
  })

  it.each([
    ['without a reason', 2, ' ', 'REASON_MISSING'],
    ['in a revision that nobody has read', 1, 'Plus court.', 'CHARTER_DRAFT_CHANGED'],
  ])('is not published %s', async (_what, revision, reason, code) => {
    await expect(publish(revision, reason)).rejects.toMatchObject({ code })
  })

  it('asks everybody to sign again when it is published, and keeps what was signed', async () => {
    expect(await publish(2)).toBe(1)

    expect(await world.inside(findCharterInForce)).toMatchObject({ number: 1, why: 'Plus court.' })
    expect(await hasSigned(karim)).toBe(false)
    await expect(sign(karim, 0)).rejects.toMatchObject({ code: 'CHARTER_CHANGED', parameters: { number: 1 } })
    await expect(sign(karim, 1, 'ar')).rejects.toMatchObject({ code: 'CHARTER_NOT_IN_LANGUAGE' })
    await sign(karim, 1, 'en')
    expect(await hasSigned(karim)).toBe(true)
    await expect(publish(2)).rejects.toMatchObject({ code: 'CHARTER_NO_DRAFT' })
  })

  it('is not published as it stands, nor from a draft of an earlier version', async () => {
    await save(0)
    await expect(publish(1)).rejects.toMatchObject({ code: 'CHARTER_SAME' })
    await discardCharterDraft(supervisor)
    await discardCharterDraft(supervisor)
    await save(0, [{ language: 'fr', body: 'Je réponds toujours poliment.' }])
    await publish(1)
    await save(0)
    await world.inside((tx) => tx.execute(sql`update charter_drafts set base_number = 1`))
    await expect(publish(1)).rejects.toMatchObject({ code: 'CHARTER_CHANGED', parameters: { number: 2 } })
    const versions = await world.inside((tx) => listCharterVersions(tx, { limit: 10, before: null }))
    expect(versions.map(({ number }) => number)).toEqual([2, 1])
  })

  it.each([
    ['in no language', [], 'TEXT_EMPTY'],
    ['twice in one', [TEXTS[0]!, TEXTS[0]!], 'LANGUAGE_TWICE'],
    ['with nothing in it', [{ language: 'fr' as const, body: ' \n' }], 'TEXT_EMPTY'],
    ['beyond a phone', [{ language: 'fr' as const, body: 'x'.repeat(1_201) }], 'CHARTER_TEXT_TOO_LONG'],
  ])('is not kept %s', async (_what, texts, code) => {
    await expect(save(1, texts)).rejects.toMatchObject({ code })
  })

  it('shows supervisors who has signed, by name and in pages', async () => {
    await sign(supervisor, 2)
    const { rows, counts } = await world.inside(async (tx) => ({
      rows: await listSigners(tx, { number: 2, limit: 10, after: null }),
      counts: await countSigners(tx, 2),
    }))

    const names = rows.map(({ name }) => name)
    expect(names).toEqual(names.toSorted())
    expect(rows.find(({ name }) => name === 'Claire')!.signature).toMatchObject({ number: 2, language: 'fr' })
    expect(rows.find(({ name }) => name === 'Karim')!.signature).toBeNull()
    expect(counts).toEqual({ members: rows.length, signed: 1 })
    const [first] = rows
    const next = await world.inside((tx) =>
      listSigners(tx, { number: 2, limit: 1, after: [first!.name, first!.memberId] }),
    )
    expect(next.map(({ memberId }) => memberId)).toEqual([rows[1]!.memberId])
  })
})

describe('the rules of the charter', () => {
  const written = (more: object = {}) => ({
    limits: [],
    words: [],
    patterns: [],
    allowed: [],
    severities: [],
    ...more,
  })
  const set = (more: object, number: number) =>
    setCharterRules(supervisor, { number, rules: written(more) as never })

  it('are kept as versions, hold at once, and ask nobody to sign again', async () => {
    expect(await world.inside(loadCharterRules)).toMatchObject({ number: 0, rules: NO_RULES })
    const topicId = await createTopic(supervisor, { name: 'Vélos' })
    const limit = {
      roles: ['volunteer'],
      networks: [],
      visibility: 'private',
      topicIds: [topicId],
      hours: null,
    }
    const first = await set(
      {
        limits: [limit],
        words: [{ clause: 'promises', phrases: ['  geste commercial* ', ''] }],
        patterns: ['RC-####'],
        allowed: ['01 99 00 12 34'],
        severities: [{ clause: 'names', severity: 'warn' }],
      },
      0,
    )

    expect(first.rules).toEqual({
      limits: [limit],
      words: { promises: ['geste commercial*'] },
      patterns: ['RC-####'],
      allowed: ['01 99 00 12 34'],
      severities: { names: 'warn' },
    })
    expect(await world.inside(loadCharterRules)).toEqual(first)
    await expect(set({ allowed: ['3635'] }, 0)).rejects.toMatchObject({ code: 'CHARTER_RULES_CHANGED' })
    expect(await set({ allowed: ['3635'] }, 1)).toMatchObject({ number: 2 })
    expect(await set({ allowed: ['3635'] }, 0)).toMatchObject({ number: 2 })
    const [entry] = await world.inside((tx) => listAuditEntries(tx, { limit: 1, before: null }))
    expect(entry).toMatchObject({ action: 'charterRules.set', detail: { number: 2 } })
  })

  const limit = { roles: ['agent'], networks: [], visibility: null, topicIds: [], hours: null }
  it.each([
    ['a limit on nobody', { limits: [{ ...limit, roles: [] }] }, 'CHARTER_LIMIT_NOBODY'],
    ['a limit that silences the care team', { limits: [limit] }, 'CHARTER_LIMIT_EVERYTHING'],
    [
      'hours that are none',
      { limits: [{ ...limit, hours: { from: '25:00', until: '7' } }] },
      'CHARTER_LIMIT_HOURS',
    ],
    [
      'a topic that is not there',
      { limits: [{ ...limit, topicIds: ['00000000-0000-7000-8000-000000000000'] }] },
      'TOPIC_NOT_FOUND',
    ],
    ['a phrase for anything', { words: [{ clause: 'insults', phrases: ['_ bad'] }] }, 'TRIAGE_PHRASE_WIDE'],
    ['an expression', { words: [{ clause: 'insults', phrases: ['(a+)+$'] }] }, 'TRIAGE_PHRASE_SIGNS'],
    [
      'words of a clause that has none',
      { words: [{ clause: 'phone', phrases: [] }] },
      'CHARTER_CLAUSE_UNKNOWN',
    ],
    ['a pattern of no digits', { patterns: ['??????'] }, 'CHARTER_PATTERN_WIDE'],
    ['a pattern as short as a year', { patterns: ['####'] }, 'CHARTER_PATTERN_LENGTH'],
    ['a pattern with repetitions', { patterns: ['(\\d+)+'] }, 'CHARTER_PATTERN_SIGNS'],
    ['an entry that allows anything', { allowed: ['1'] }, 'CHARTER_ALLOWED_LENGTH'],
    ['cards in public', { severities: [{ clause: 'card', severity: 'off' }] }, 'CHARTER_MONEY'],
    [
      'too many patterns',
      { patterns: Array.from({ length: 51 }, (_, n) => `RC-####-${n}`) },
      'CHARTER_TOO_MANY',
    ],
  ])('are refused with %s', async (_what, more, code) => {
    await expect(set(more, 2)).rejects.toMatchObject({ code })
  })
})

describe('the database', () => {
  const owner = async <T>(work: (db: ReturnType<typeof openDatabase>) => Promise<T>) => {
    const db = openDatabase(world.database.owner, { max: 1, name: 'test owner' })
    try {
      return await work(db)
    } finally {
      await db.$client.end()
    }
  }
  const version = (number: number, texts = `'{"fr": "x"}'`) =>
    sql.raw(`insert into charter_versions (organization_id, number, texts, why, published_at)
      values ('${world.organizationId}', ${number}, ${texts}, 'x', now())`)
  const signature = (number: number, language = 'fr') =>
    sql.raw(`insert into charter_signatures (organization_id, member_id, number, language, text_digest, signed_at)
      values ('${world.organizationId}', '${world.agent.viewer.memberId}', ${number}, '${language}', '${'0'.repeat(64)}', now())`)

  it.each([
    ['a version that leaves out a number', () => version(9)],
    ['a version of a number that was used', () => version(2)],
    ['a charter in no language', () => version(3, `'{}'`)],
    ['a charter in a language that nobody chose', () => version(3, `'{"fr": "x", "xx": "y"}'`)],
    ['a charter beyond a phone', () => version(3, `jsonb_build_object('fr', repeat('x', 1201))`)],
    ['a signature of an earlier version', () => signature(1)],
    ['a signature of a version to come', () => signature(3)],
    ['a signature in a language it is not written in', () => signature(2, 'ar')],
    ['a change of a version', () => sql`update charter_versions set why = 'y'`],
    ['a change of a signature', () => sql`update charter_signatures set number = 1`],
    ['a change of the rules', () => sql`update charter_rules set allowed = '[]'`],
    ['the end of a signature', () => sql`delete from charter_signatures`],
    ['the end of a version', () => sql`delete from charter_versions`],
  ])('refuses %s, to the application and to the owner', async (_what, statement) => {
    await expect(world.inside((tx) => tx.execute(statement()))).rejects.toThrow()
    await expect(owner((db) => db.execute(statement()))).rejects.toThrow()
  })

  it('shows an organization its own charter alone', async () => {
    for (const table of ['charter_versions', 'charter_signatures', 'charter_rules', 'charter_drafts']) {
      const counted = sql`select count(*)::int4 as count from ${sql.identifier(table)}`
      const [seen] = await world.db.execute<{ count: number }>(counted)
      const [there] = await owner((db) => db.execute<{ count: number }>(counted))
      expect([table, seen!.count, there!.count > 0]).toEqual([table, 0, true])
    }
  })

  it('finds the charter in force and a signature by their keys, among thousands', async () => {
    await owner(async (db) => {
      await db.execute(sql`
        insert into members (organization_id, member_id, name, email, role)
        select ${world.organizationId}, gen_random_uuid(), 'V ' || n, 'v' || n || '@lignes.example', 'volunteer'
        from generate_series(1, 5000) n`)
      await db.execute(sql`
        insert into charter_signatures (organization_id, member_id, number, language, text_digest, signed_at)
        select organization_id, member_id, 2, 'fr', ${'0'.repeat(64)}, now() from members where email like 'v%@lignes.example'`)
      await db.execute(sql`analyze members`)
      await db.execute(sql`analyze charter_signatures`)
    })
    const explainer = openExplainer(world.database.app, world.organizationId)
    const plans = await explainer.explainReads((tx) => hasSignedCharter(tx, karim.viewer.memberId))
    const listed = await explainer.explainReads((tx) =>
      listSigners(tx, { number: 2, limit: 50, after: null }),
    )
    await explainer.close()

    expect([...indexesOf(plans)].some((index) => index.startsWith('charter_signatures_'))).toBe(true)
    expect(scannedWhole([...plans, ...listed]).filter((table) => table === 'charter_versions')).toEqual([])
  })
})
