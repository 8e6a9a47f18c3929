import { describe, expect, it } from 'vitest'
import { ConfigError, readConfig } from './config.ts'

describe('a wrong setting', () => {
  it.each([
    ['DATABASE_URL', 'foo'],
    ['DATABASE_URL', 'localhost:5432/relais'],
    ['DATABASE_URL_WORKER', 'https://db.example.org'],
    ['PUBLIC_URL', 'care.example.org'],
    ['PUBLIC_URL', 'care.example.org:443'],
    ['PUBLIC_URL', 'ftp://care.example.org'],
    ['PUBLIC_URL', 'https://care.example.org/?a=1'],
    ['PUBLIC_URL', 'http://192.168.1.5:4312'],
    ['PUBLIC_URL', 'http://care.example.org'],
    ['RELAIS_ALLOWED_ORIGINS', 'foo'],
    ['RELAIS_ALLOWED_ORIGINS', 'http://127.0.0.1:4000, 127.0.0.1:9'],
    ['RELAIS_ALLOWED_ORIGINS', 'http://127.0.0.1:4000/path'],
    ['RELAIS_MASTER_SECRET', 'c2hvcnQ='],
    ['PORT', '70000'],
    ['SMTP_URL', 'mail.example.org:587'],
    ['SMTP_URL', 'smtps://mail.example.org'],
    ['MAIL_FROM', 'Relais <relais@example.org>'],
    ['MAIL_FROM', 'relais@example.org'],
    ['VAPID_SUBJECT', 'relais@example.org'],
    ['VAPID_SUBJECT', 'http://relais.example.org'],
  ])('%s=%s is named in one sentence that says what to set', (name, value) => {
    const read = () => readConfig({ [name]: value })
    expect(read).toThrow(ConfigError)
    expect(read).toThrow(new RegExp(`^${name}: .*(such as|Set|Make one)`))
  })
})

describe('a setting', () => {
  it.each([
    'https://care.example.org',
    'https://care.example.org:8443/',
    'http://localhost:4000',
    'http://127.0.0.1:4000',
    'http://[::1]:4000',
  ])('takes PUBLIC_URL=%s', (PUBLIC_URL) => {
    expect(readConfig({ PUBLIC_URL }).publicUrl).toBe(PUBLIC_URL.replace(/\/$/, ''))
  })

  it('takes plain http from other machines where the operator allows it', () => {
    const config = readConfig({ PUBLIC_URL: 'http://192.168.1.5:4312', RELAIS_ALLOW_PLAIN_HTTP: '1' })
    expect(config.publicUrl).toBe('http://192.168.1.5:4312')
  })

  it.each([
    [
      { VAPID_SUBJECT: 'mailto:care@example.org', PUBLIC_URL: 'https://care.example.org' },
      'mailto:care@example.org',
    ],
    [{ PUBLIC_URL: 'https://care.example.org' }, 'https://care.example.org'],
    [
      { PUBLIC_URL: 'http://localhost:4000', SMTP_URL: 'smtp://m.example.org', MAIL_FROM: 'a@example.org' },
      'mailto:a@example.org',
    ],
    [{}, 'mailto:relais@localhost'],
  ])('tells push services of a contact: %j', (given, contact) => {
    expect(readConfig(given).pushContact).toBe(contact)
  })

  it('takes every form of PostgreSQL address and of origin', () => {
    const config = readConfig({
      DATABASE_URL: 'postgresql://relais:secret@db.example.org/relais?sslmode=require',
      RELAIS_ALLOWED_ORIGINS: 'http://127.0.0.1:4000, https://pds.example.org',
    })
    expect(config.databaseUrl).toContain('db.example.org')
    expect(config.allowedOrigins).toEqual(['http://127.0.0.1:4000', 'https://pds.example.org'])
  })
})
