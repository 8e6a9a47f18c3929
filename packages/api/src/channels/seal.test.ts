import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { deriveKeys, seal, unseal } from './seal.ts'

const master = randomBytes(32)
const keys = deriveKeys(master, { door: true, worker: true })

describe('a sealed secret', () => {
  it('opens with the key of its audience, for the row it was sealed for', () => {
    const sealed = seal(keys.worker, 'token é 🔑', 'organization|channel|token')

    expect(unseal(keys.worker, sealed, 'organization|channel|token')).toBe('token é 🔑')
  })

  it('does not open when it is moved to another row', () => {
    const sealed = seal(keys.worker, 'token', 'organization|channel|token')

    expect(() => unseal(keys.worker, sealed, 'organization|another|token')).toThrow()
  })

  it('does not open with the key of the other audience', () => {
    expect(() => unseal(keys.door, seal(keys.worker, 'token', 'row'), 'row')).toThrow()
  })

  it('can be made, but not opened, by a process without the private half', () => {
    const api = deriveKeys(master, { door: true, worker: false })
    const sealed = seal(api.worker, 'token', 'row')

    expect(() => unseal(api.worker, sealed, 'row')).toThrow('cannot open')
    expect(unseal(keys.worker, sealed, 'row')).toBe('token')
  })
})
