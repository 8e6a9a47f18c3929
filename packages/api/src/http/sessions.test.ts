import { describe, expect, it } from 'vitest'
import { isOwnOrigin } from './check-origin.ts'
import { sessionCookie } from './sessions.ts'

describe('the session’s cookie', () => {
  const session = { token: 'a.b', kind: 'console', expiresAt: new Date(3_600_000) } as const

  it('belongs over https to this one host, and over plain http at least to no script and no other site', () => {
    expect(sessionCookie('https://relais.example', session, new Date(0))).toBe(
      '__Host-relais=a.b; Path=/; HttpOnly; SameSite=Lax; Max-Age=3600; Secure',
    )
    expect(sessionCookie('http://localhost:4000', session, new Date(0))).toBe(
      'relais=a.b; Path=/; HttpOnly; SameSite=Lax; Max-Age=3600',
    )
  })

  it('is taken out by being emptied', () => {
    expect(sessionCookie('https://relais.example', null, new Date(0))).toMatch(/^__Host-relais=; .*Max-Age=0/)
  })
})

describe('an origin', () => {
  const own = (origin: string | undefined, publicUrl: string, cookie?: string) =>
    isOwnOrigin(
      { headers: { ...(origin !== undefined && { origin }), ...(cookie && { cookie }) } },
      publicUrl,
    )

  it.each([
    ['https://relais.example', 'https://relais.example', true],
    ['https://relais.example:443', 'https://relais.example', true],
    ['http://relais.example', 'https://relais.example', false],
    ['https://relais.example.evil.example', 'https://relais.example', false],
    ['https://evil.example', 'https://relais.example', false],
    ['https://relais.example:8443', 'https://relais.example', false],
    ['null', 'https://relais.example', false],
    ['nonsense', 'https://relais.example', false],
    ['http://127.0.0.1:4000', 'http://localhost:4000', true],
    ['http://[::1]:4000', 'http://localhost:4000', true],
    ['http://127.0.0.1:5000', 'http://localhost:4000', false],
    ['http://localhost:4000', 'https://relais.example', false],
  ])('%s is ours at %s: %s', (origin, publicUrl, isOurs) => {
    expect(own(origin, publicUrl)).toBe(isOurs)
  })

  it('may be missing where no cookie could be abused, and nowhere else', () => {
    expect(own(undefined, 'https://relais.example')).toBe(true)
    expect(own(undefined, 'https://relais.example', 'a=b')).toBe(false)
  })
})
