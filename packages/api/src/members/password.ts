import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { Refusal } from '../refusal.ts'

/** OWASP's first recommendation for Argon2id: 19 MiB, two passes, one lane; about 30 ms. */
const MEMORY_KIB = 19_456
const PASSES = 2
const TAG_LENGTH = 32

const PASSWORD_LENGTH = { min: 12, max: 128 } as const

const PHC =
  /^\$argon2id\$v=19\$m=(?<memory>\d+),t=(?<passes>\d+),p=1\$(?<salt>[A-Za-z0-9+/]+)\$(?<tag>[A-Za-z0-9+/]+)$/

/** The password as it is kept: its Argon2id tag with salt and cost, in the usual notation. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const tag = await derive(password, salt, MEMORY_KIB, PASSES)
  return `$argon2id$v=19$m=${MEMORY_KIB},t=${PASSES},p=1$${plain64(salt)}$${plain64(tag)}`
}

/**
 * True when the password is the one that was kept. With nothing kept the same work is done and the answer is no, so
 * that the time does not tell whether there is such a member.
 */
export async function verifyPassword(password: string, kept: string | null): Promise<boolean> {
  const { memory, passes, salt, tag } = PHC.exec(kept ?? '')?.groups ?? {}
  if (!memory || !passes || !salt || !tag) {
    await derive(password, Buffer.alloc(16), MEMORY_KIB, PASSES)
    return false
  }
  const derived = await derive(password, Buffer.from(salt, 'base64'), Number(memory), Number(passes))
  const expected = Buffer.from(tag, 'base64')
  return expected.length === derived.length && timingSafeEqual(derived, expected)
}

/** Refuses a password that is too short or too long; nothing else is asked of it. */
export function checkPasswordLength(password: string, path: string[]): void {
  const { length } = password
  const { min, max } = PASSWORD_LENGTH
  if (length < min) {
    throw new Refusal('PASSWORD_TOO_SHORT', `Choose a password of at least ${min} characters.`, {
      parameters: { min },
      path,
    })
  }
  if (length > max) {
    throw new Refusal('PASSWORD_TOO_LONG', `Choose a password of at most ${max} characters.`, {
      parameters: { max },
      path,
    })
  }
}

function derive(password: string, nonce: Buffer, memory: number, passes: number): Promise<Buffer> {
  const message = Buffer.from(password.normalize('NFC'), 'utf8')
  return new Promise((resolve, reject) => {
    argon2(
      'argon2id',
      { message, nonce, parallelism: 1, tagLength: TAG_LENGTH, memory, passes },
      (error, tag) => (error ? reject(error) : resolve(tag)),
    )
  })
}

function plain64(bytes: Buffer): string {
  return bytes.toString('base64').replaceAll('=', '')
}
