import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listAuditEntries } from '../audit/queries.ts'
import type { Ctx } from '../context.ts'
import { newId, type TemplateId } from '../db/id.ts'
import { createWorld, type TestWorld } from '../testing/world.ts'
import { archiveTemplate } from './archive-template.ts'
import type { NewTemplate } from './check-template.ts'
import { createTemplate } from './create-template.ts'
import { findTemplates } from './find-insertions.ts'
import { restoreTemplate } from './restore-template.ts'
import { updateTemplate } from './update-template.ts'

describe('a template', () => {
  let world: TestWorld
  let claire: Ctx

  beforeAll(async () => {
    world = await createWorld()
    claire = await world.member('supervisor', 'Claire Morvan')
  })
  afterAll(() => world.close())

  let made = 0
  const template = (more: Partial<NewTemplate> = {}): NewTemplate => ({
    name: `Retard ${(made += 1)}`,
    texts: [{ language: 'fr', body: 'Bonjour {{contact.firstName}}, {{? cause}}.' }],
    ...more,
  })
  const found = (find: string) =>
    world.inside(async (tx) => (await findTemplates(tx, find, 10)).map(({ id }) => id))

  it('is kept with a shortcut made of its name, and found by it', async () => {
    const row = await createTemplate(claire, template({ name: '  Train supprimé ' }))

    expect(row).toMatchObject({ name: 'Train supprimé', shortcut: 'train-supprimé', version: 1 })
    expect(await found('train-s')).toEqual([row.templateId])
  })

  it.each<[string, Partial<NewTemplate>, string, object]>([
    [
      'a variable that nobody fills in',
      { texts: [{ language: 'fr', body: 'Bonjour {{prenom}}' }] },
      'VARIABLE_UNKNOWN',
      { name: 'prenom' },
    ],
    [
      'braces that nobody closed',
      { texts: [{ language: 'fr', body: 'Bonjour {{contact.name' }] },
      'VARIABLE_OPEN',
      {},
    ],
    ['no text', { texts: [{ language: 'fr', body: ' \n ' }] }, 'TEXT_EMPTY', {}],
    ['no language', { texts: [] }, 'TEXT_EMPTY', {}],
    [
      'one language twice',
      {
        texts: [
          { language: 'en', body: 'a' },
          { language: 'en', body: 'b' },
        ],
      },
      'LANGUAGE_TWICE',
      { language: 'en' },
    ],
    [
      'a text beyond measure',
      { texts: [{ language: 'fr', body: 'x'.repeat(5_001) }] },
      'KNOWLEDGE_TOO_LONG',
      { over: 1 },
    ],
    ['a shortcut of two words', { shortcut: 'deux mots' }, 'SHORTCUT_MALFORMED', {}],
    ['a name that makes no shortcut', { name: '!!!' }, 'SHORTCUT_MALFORMED', {}],
  ])('with %s is refused, by the name of what is wrong', async (_what, more, code, parameters) => {
    await expect(createTemplate(claire, template(more))).rejects.toMatchObject({ code, parameters })
  })

  it('has a shortcut of its own, also when two people want it in one instant', async () => {
    const wanted = Array.from({ length: 5 }, (_, n) => template({ name: `Vélo ${n}`, shortcut: 'velo' }))
    const outcomes = await Promise.allSettled(wanted.map((one) => createTemplate(claire, one)))

    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(outcomes.filter(({ status }) => status === 'rejected')).toEqual(
      Array(4).fill({ status: 'rejected', reason: expect.objectContaining({ code: 'SHORTCUT_TAKEN' }) }),
    )
  })

  it('is changed by whoever has read it as it stands, and by nobody who has not', async () => {
    const { templateId, version } = await createTemplate(claire, template({ name: 'Valise' }))
    const id = templateId as TemplateId
    const change = { ...template({ name: 'Bagage' }), templateId: id, version }

    expect(await updateTemplate(claire, change)).toMatchObject({
      name: 'Bagage',
      shortcut: 'bagage',
      version: 2,
    })
    await expect(updateTemplate(world.agent, change)).rejects.toMatchObject({
      code: 'KNOWLEDGE_CHANGED',
      parameters: { by: 'Claire Morvan' },
    })
    expect(await found('valise')).toEqual([])
    expect(await found('bagage')).toEqual([id])
  })

  it('that is put away is not found, frees its shortcut, and comes back only while that is free', async () => {
    const first = await createTemplate(claire, template({ shortcut: 'quai' }))
    const id = first.templateId as TemplateId
    await archiveTemplate(claire, { templateId: id })
    await archiveTemplate(claire, { templateId: id })
    expect(await found('quai')).toEqual([])

    const second = await createTemplate(claire, template({ shortcut: 'quai' }))
    await expect(restoreTemplate(claire, { templateId: id })).rejects.toMatchObject({
      code: 'SHORTCUT_TAKEN',
    })
    await archiveTemplate(claire, { templateId: second.templateId as TemplateId })
    expect(await restoreTemplate(claire, { templateId: id })).toMatchObject({ archivedAt: null })
  })

  it('is on record with who made, changed and put it away', async () => {
    const { templateId } = await createTemplate(claire, template())
    await archiveTemplate(claire, { templateId: templateId as TemplateId })

    const entries = await world.inside((tx) => listAuditEntries(tx, { limit: 2, before: null }))
    expect(entries.map(({ action, actor, subject }) => [action, actor, subject])).toEqual([
      ['template.archived', claire.viewer.memberId, `template:${templateId}`],
      ['template.created', claire.viewer.memberId, `template:${templateId}`],
    ])
  })

  it('that never was cannot be changed', async () => {
    const templateId = newId<'template'>()
    await expect(archiveTemplate(claire, { templateId })).rejects.toMatchObject({
      code: 'TEMPLATE_NOT_FOUND',
    })
  })
})
