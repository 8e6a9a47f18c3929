import { isAbsolute, resolve } from 'node:path'
import { z } from 'zod'
import { isLoopback } from './http/check-origin.ts'

/** An address that starts like one: `care.example.org:443` parses as well, and is none. */
const address = (example: string, schemes: string[]) =>
  z
    .string()
    .refine(
      (text) => schemes.includes(URL.parse(text)?.protocol ?? '') && URL.parse(text)?.host !== '',
      `has to be an address such as ${example}`,
    )

const publicUrl = address('https://relais.example.org', ['https:', 'http:']).refine((text) => {
  const url = URL.parse(text)
  return url === null || (url.username === '' && url.search === '' && url.hash === '')
}, 'has to be an address such as https://relais.example.org, with nothing behind it')

const databaseUrl = address('postgres://relais@db.example.org:5432/relais', ['postgres:', 'postgresql:'])

const smtpUrl = address('smtps://user:password@mail.example.org', ['smtp:', 'smtps:'])

const ORIGIN_HINT =
  'has to be exact origins separated by commas, such as http://127.0.0.1:4000, without a path behind them'
const isOrigin = (text: string) =>
  /^https?:$/.test(URL.parse(text)?.protocol ?? '') && /^[^/]+\/\/[^/]+\/?$/.test(text)

const isContact = (text: string) =>
  /^mailto:[^\s<>@,]+@[^\s<>@,]+$/.test(text) || URL.parse(text)?.protocol === 'https:'

/** On a machine that only its owner reaches there is nobody else to turn to. */
const NOBODY = 'relais@localhost'

const PORT_HINT = 'has to be a number from 0 to 65535, such as 4000; 0 takes any that is free'

const settings = z.object({
  /** The port of the console, the API and the webhooks. */
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, PORT_HINT)
    .transform(Number)
    .refine((port) => port <= 65_535, PORT_HINT)
    .default(4000),
  /** The address to listen on. */
  HOST: z.string().default('0.0.0.0'),
  /** Where the embedded PostgreSQL and the secrets live. */
  RELAIS_DATA_DIR: z.string().min(1).default('.relais'),
  /** An external PostgreSQL, as the owner of the database. Replaces the embedded one. */
  DATABASE_URL: databaseUrl.optional(),
  /** Logins of their own for the three roles, where the owner cannot take them. */
  DATABASE_URL_APP: databaseUrl.optional(),
  DATABASE_URL_INTAKE: databaseUrl.optional(),
  DATABASE_URL_WORKER: databaseUrl.optional(),
  /** The address people and networks reach this server by. It begins with https, on this machine alone with http. */
  PUBLIC_URL: publicUrl.optional(),
  /** 32 bytes or more, base64: every key is derived from it. Needed with DATABASE_URL. */
  RELAIS_MASTER_SECRET: z.string().optional(),
  /** Exact origins that may be reached although they are private, comma-separated. For tests and the Town Square. */
  RELAIS_ALLOWED_ORIGINS: z
    .string()
    .refine((text) => list(text).every(isOrigin), ORIGIN_HINT)
    .default(''),
  /** Packages of a company's own connectors, comma-separated. */
  RELAIS_CONNECTORS: z.string().default(''),
  /** Do not create the demonstration organization at the first start. */
  RELAIS_NO_DEMONSTRATION: z.enum(['', '0', '1']).default(''),
  /** Let other machines reach Relais and the demonstration's doors over plain http, at a PUBLIC_URL such as http://192.0.2.7:4000. Only on a network you trust: nothing is encrypted, and the console says so. */
  RELAIS_ALLOW_PLAIN_HTTP: z.enum(['', '0', '1']).default(''),
  /** The server that mail leaves by: smtps://user:password@mail.example.org, or smtp:// with port 587, which turns to TLS when the server offers it. Without it nothing is mailed. */
  SMTP_URL: smtpUrl.optional(),
  /** Whom mail comes from, such as relais@example.org. Needed with SMTP_URL. */
  MAIL_FROM: z
    .string()
    .regex(
      /^[^\s<>@,]+@[^\s<>@,]+$/,
      'has to be one address such as relais@example.org, without a name beside it',
    )
    .optional(),
  /** Whom the push services of browsers turn to about what this server sends them: mailto:relais@example.org, or an https address. When it is not set, an https PUBLIC_URL, else MAIL_FROM; Safari takes nothing without one of the three. */
  VAPID_SUBJECT: z
    .string()
    .refine(isContact, 'has to be an address such as mailto:relais@example.org or https://relais.example.org')
    .optional(),
  /** How much of its work a process logs, as JSON lines on standard error. */
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('warn'),
})

export interface Config {
  port: number
  host: string
  dataDir: string
  databaseUrl: string | null
  roleUrls: { app: string | null; intake: string | null; worker: string | null }
  publicUrl: string | null
  masterSecret: Buffer | null
  allowedOrigins: string[]
  extraConnectors: string[]
  demonstration: boolean
  allowPlainHttp: boolean
  /** By which server mail leaves, and from whom; null where none does. */
  mail: { url: string; from: string } | null
  /** What push services are told of who is answerable for this server. */
  pushContact: string
  logLevel: string
}

/** A setting is wrong. The message names it and says what to set. */
export class ConfigError extends Error {
  override name = 'ConfigError' as const
}

/** Reads every setting once; the only place that looks at the environment. Relative folders count from `cwd`. */
export function readConfig(env: NodeJS.ProcessEnv = process.env, cwd = process.cwd()): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const parsed = settings.safeParse(given)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new ConfigError(
      `${issue?.path.join('.') ?? 'A setting'}: ${issue?.message ?? 'is not understood'}.`,
    )
  }
  const value = parsed.data
  const masterSecret = value.RELAIS_MASTER_SECRET ? Buffer.from(value.RELAIS_MASTER_SECRET, 'base64') : null
  if (masterSecret && masterSecret.length < 32) {
    throw new ConfigError(
      'RELAIS_MASTER_SECRET: needs at least 32 bytes in base64. Make one with: openssl rand -base64 32',
    )
  }
  const isPlain = value.PUBLIC_URL !== undefined && new URL(value.PUBLIC_URL).protocol === 'http:'
  if (isPlain && !isLoopback(new URL(value.PUBLIC_URL!).hostname) && value.RELAIS_ALLOW_PLAIN_HTTP !== '1') {
    throw new ConfigError(
      `PUBLIC_URL: ${value.PUBLIC_URL} would carry passwords and messages unencrypted. Set an https address (docs/operate/install.md), or RELAIS_ALLOW_PLAIN_HTTP=1 if you trust everybody on this network.`,
    )
  }
  if ((value.SMTP_URL === undefined) !== (value.MAIL_FROM === undefined)) {
    throw new ConfigError(
      value.SMTP_URL === undefined
        ? 'MAIL_FROM: says whom mail comes from, and SMTP_URL, the server it leaves by, is not set. Set both or neither.'
        : 'SMTP_URL: says by which server mail leaves, and MAIL_FROM, whom it comes from, is not set. Set both or neither.',
    )
  }
  return {
    port: value.PORT,
    host: value.HOST,
    dataDir: isAbsolute(value.RELAIS_DATA_DIR) ? value.RELAIS_DATA_DIR : resolve(cwd, value.RELAIS_DATA_DIR),
    databaseUrl: value.DATABASE_URL ?? null,
    roleUrls: {
      app: value.DATABASE_URL_APP ?? null,
      intake: value.DATABASE_URL_INTAKE ?? null,
      worker: value.DATABASE_URL_WORKER ?? null,
    },
    publicUrl: value.PUBLIC_URL?.replace(/\/+$/, '') ?? null,
    masterSecret,
    allowedOrigins: list(value.RELAIS_ALLOWED_ORIGINS),
    extraConnectors: list(value.RELAIS_CONNECTORS),
    demonstration: value.RELAIS_NO_DEMONSTRATION !== '1',
    allowPlainHttp: value.RELAIS_ALLOW_PLAIN_HTTP === '1',
    mail: value.SMTP_URL ? { url: value.SMTP_URL, from: value.MAIL_FROM! } : null,
    pushContact:
      value.VAPID_SUBJECT ??
      (value.PUBLIC_URL?.startsWith('https:') ? value.PUBLIC_URL : `mailto:${value.MAIL_FROM ?? NOBODY}`),
    logLevel: value.LOG_LEVEL,
  }
}

function list(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
