import { createECDH, randomBytes } from 'node:crypto'
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

describe('the key of push', () => {
  it('is the same pair in every process of an installation, and whole with the workers alone', () => {
    const api = deriveKeys(master, { door: true, worker: false })
    const pair = createECDH('prime256v1')
    pair.setPrivateKey(keys.push.privateKey!, 'base64url')

    expect(pair.getPublicKey('base64url')).toBe(keys.push.publicKey)
    expect(api.push).toEqual({ publicKey: keys.push.publicKey, privateKey: null })
    expect(deriveKeys(randomBytes(32), { door: true, worker: true }).push).not.toEqual(keys.push)
  })
})
