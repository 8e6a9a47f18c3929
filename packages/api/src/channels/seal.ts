import {
  createCipheriv,
  createDecipheriv,
  createECDH,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto'

/** Who can open a sealed secret: the door (which verifies webhooks) or the workers (which call networks). */
export type Audience = 'door' | 'worker'

/** One audience's key pair. A process that may only seal has no private half. */
export interface SealKey {
  keyId: string
  publicKey: KeyObject
  privateKey: KeyObject | null
}

/** The key pair by which push services know this installation (RFC 8292), in base64url; workers alone hold the private half. */
export interface PushKey {
  publicKey: string
  privateKey: string | null
}

export type Keys = Record<Audience, SealKey> & {
  /** The key of the audit chain. */
  audit: Buffer
  push: PushKey
}

const SPKI_PREFIX = Buffer.from('302a300506032b656e032100', 'hex')
const PKCS8_PREFIX = Buffer.from('302e020100300506032b656e04220420', 'hex')
/** The order of the curve P-256. */
const P256_ORDER = BigInt('0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551')

/** Every key, derived from the one master secret (32 bytes), so that there is one thing to keep and to escrow. */
export function deriveKeys(masterSecret: Buffer, held: { door: boolean; worker: boolean }): Keys {
  if (masterSecret.length < 32) throw new RangeError('The master secret has to have at least 32 bytes.')
  const derive = (purpose: string, bytes = 32) =>
    Buffer.from(hkdfSync('sha256', masterSecret, '', `relais ${purpose}`, bytes))
  const sealKey = (audience: Audience): SealKey => {
    const privateKey = createPrivateKey({
      key: Buffer.concat([PKCS8_PREFIX, derive(`seal ${audience}`)]),
      format: 'der',
      type: 'pkcs8',
    })
    return {
      keyId: 'k1',
      publicKey: createPublicKey(privateKey),
      privateKey: held[audience] ? privateKey : null,
    }
  }
  return {
    door: sealKey('door'),
    worker: sealKey('worker'),
    audit: derive('audit'),
    push: pushKey(derive('push', 48), held.worker),
  }
}

/** A scalar from more bytes than it has, so that none is likelier than another (FIPS 186-5, A.2.1). */
function pushKey(bytes: Buffer, isHeld: boolean): PushKey {
  const scalar = (BigInt(`0x${bytes.toString('hex')}`) % (P256_ORDER - 1n)) + 1n
  const privateKey = Buffer.from(scalar.toString(16).padStart(64, '0'), 'hex')
  const pair = createECDH('prime256v1')
  pair.setPrivateKey(privateKey)
  return {
    publicKey: pair.getPublicKey('base64url'),
    privateKey: isHeld ? privateKey.toString('base64url') : null,
  }
}

/**
 * Seals a secret to an audience: an ephemeral X25519 agreement, HKDF, AES-256-GCM. `boundTo` is authenticated with it,
 * so that a sealed value moved to another row does not open.
 */
export function seal(key: SealKey, plain: string, boundTo: string): string {
  const ephemeral = generateKeyPairSync('x25519')
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', sharedKey(ephemeral.privateKey, key.publicKey), iv)
  cipher.setAAD(Buffer.from(`${key.keyId}|${boundTo}`))
  const text = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
  const point = ephemeral.publicKey.export({ format: 'der', type: 'spki' }).subarray(SPKI_PREFIX.length)
  return [
    'v1',
    key.keyId,
    ...[point, iv, text, cipher.getAuthTag()].map((part) => part.toString('base64url')),
  ].join('.')
}

/** Opens what `seal` made. Throws when the value was altered, moved, or sealed to another key. */
export function unseal(key: SealKey, sealed: string, boundTo: string): string {
  const [version, keyId, point, iv, text, tag] = sealed.split('.')
  if (version !== 'v1' || keyId !== key.keyId || !point || !iv || text === undefined || !tag) {
    throw new Error('This secret was sealed with another key. Restore the master secret it was sealed with.')
  }
  if (!key.privateKey)
    throw new Error('This process cannot open secrets; only the process they are sealed to can.')
  const publicKey = createPublicKey({
    key: Buffer.concat([SPKI_PREFIX, Buffer.from(point, 'base64url')]),
    format: 'der',
    type: 'spki',
  })
  const decipher = createDecipheriv(
    'aes-256-gcm',
    sharedKey(key.privateKey, publicKey),
    Buffer.from(iv, 'base64url'),
  )
  decipher.setAAD(Buffer.from(`${keyId}|${boundTo}`))
  decipher.setAuthTag(Buffer.from(tag, 'base64url'))
  return Buffer.concat([decipher.update(Buffer.from(text, 'base64url')), decipher.final()]).toString('utf8')
}

function sharedKey(privateKey: KeyObject, publicKey: KeyObject): Buffer {
  return Buffer.from(hkdfSync('sha256', diffieHellman({ privateKey, publicKey }), '', 'relais seal v1', 32))
}
