import decodeQR from 'qr/decode.js'
import encodeQR from 'qr'
import { describe, expect, it } from 'vitest'
import { isDoorOpen, phoneAddress } from './demonstration-door.ts'

const AT_HOME = { publicUrl: 'http://localhost:4000', allowsPlainHttp: false }

function asked(headers: Record<string, string>, remoteAddress = '127.0.0.1') {
  return { headers, socket: { remoteAddress } }
}

describe('the doors of the demonstration', () => {
  it.each(['localhost:4000', '127.0.0.1:4000', '[::1]:4000'])('open to this machine at %s', (host) => {
    expect(isDoorOpen(asked({ host }), AT_HOME)).toBe(true)
    expect(isDoorOpen(asked({ host }, '::1'), AT_HOME)).toBe(true)
    expect(isDoorOpen(asked({ host }, '::ffff:127.0.0.1'), AT_HOME)).toBe(true)
  })

  it.each(['192.168.1.20', '10.0.0.4', '2001:db8::7', '::ffff:192.168.1.20', '127.evil', ''])(
    'stay shut to a connection from %j, whatever host it names',
    (address) => {
      expect(isDoorOpen(asked({ host: 'localhost:4000' }, address), AT_HOME)).toBe(false)
    },
  )

  it.each(['evil.example:4000', 'localhost.evil.example', '192.168.1.5:4000', '0.0.0.0:4000', ''])(
    'stay shut when the browser asked for %j: a name of somebody else’s may point here',
    (host) => {
      expect(isDoorOpen(asked({ host }), AT_HOME)).toBe(false)
    },
  )

  it('stay shut without a host', () => {
    expect(isDoorOpen(asked({}), AT_HOME)).toBe(false)
  })

  it.each(['x-forwarded-for', 'forwarded', 'x-real-ip', 'via', 'x-forwarded-host'])(
    'stay shut behind a proxy that says so by %s, even where it claims to speak for this machine',
    (header) => {
      expect(isDoorOpen(asked({ host: 'localhost:4000', [header]: '127.0.0.1' }), AT_HOME)).toBe(false)
    },
  )

  it('stay shut where Relais is known by a public address: a proxy that says nothing stands before it', () => {
    for (const publicUrl of [
      'https://relais.example.org',
      'http://relais.example.org',
      'http://192.168.1.5:4000',
    ]) {
      for (const host of ['localhost:4000', new URL(publicUrl).host]) {
        expect(isDoorOpen(asked({ host }), { publicUrl, allowsPlainHttp: false })).toBe(false)
      }
    }
  })

  it('open to others over plain http where the operator allows it, under the public address alone', () => {
    const rule = { publicUrl: 'http://192.168.1.5:4000', allowsPlainHttp: true }

    expect(isDoorOpen(asked({ host: '192.168.1.5:4000' }, '192.168.1.20'), rule)).toBe(true)
    expect(isDoorOpen(asked({ host: 'evil.example:4000' }, '192.168.1.20'), rule)).toBe(false)
    expect(
      isDoorOpen(asked({ host: 'relais.example.org' }), {
        publicUrl: 'https://relais.example.org',
        allowsPlainHttp: true,
      }),
    ).toBe(false)
  })
})

describe('the address for a telephone', () => {
  it('is given under https, or under plain http where the operator allows it, and never for this machine alone', () => {
    const of = (publicUrl: string, allowsPlainHttp = false) => phoneAddress({ publicUrl, allowsPlainHttp })

    expect(of('https://relais.example.org')).toBe('https://relais.example.org/try')
    expect(of('http://192.168.1.5:4000')).toBeNull()
    expect(of('http://192.168.1.5:4000', true)).toBe('http://192.168.1.5:4000/try')
    expect(of('http://localhost:4000', true)).toBeNull()
  })

  it('is what a camera reads from the code', () => {
    const address = phoneAddress({ publicUrl: 'https://relais.example.org', allowsPlainHttp: false })!
    const matrix = encodeQR(address, 'raw', { border: 4, scale: 4 })
    const width = matrix[0]!.length
    const data = new Uint8Array(width * matrix.length * 4)
    for (const [index, dark] of matrix.flat().entries()) data.fill(dark ? 0 : 255, index * 4, index * 4 + 4)

    expect(decodeQR({ width, height: matrix.length, data })).toBe(address)
  })
})
