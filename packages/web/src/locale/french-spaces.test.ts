import { expect, it } from 'vitest'

const catalogues = {
  inbox: () => import('../locales/fr/inbox.po'),
  settings: () => import('../locales/fr/settings.po'),
  elsewhere: () => import('../locales/fr/elsewhere.po'),
}

it.each(Object.entries(catalogues))(
  'no line of French begins with ; : ! ? or » nor ends with «: %s',
  async (_name, read) => {
    const said = JSON.stringify((await read()).messages)

    expect(said.match(/.{0,20}(?: [;:!?»]|« )/g) ?? []).toEqual([])
    expect(said).toMatch(/\u202F:/)
  },
)
