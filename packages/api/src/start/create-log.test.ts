import { describe, expect, it } from 'vitest'
import { withoutValues } from './create-log.ts'

describe('a logged error', () => {
  it('says which statement failed and where, and none of its values', () => {
    const error = new Error('Failed query: insert into members\nparams: victim@example.org,secret')

    const logged = JSON.stringify(withoutValues(new Error('edge', { cause: error })))

    expect(logged).toContain('insert into members')
    expect(logged).toContain('create-log.test.ts')
    expect(logged).not.toContain('victim')
    expect(logged).not.toContain('secret')
  })
})
