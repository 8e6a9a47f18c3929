import { Refusal } from './refusal.ts'

/** An e-mail address as it is kept. Refused with EMAIL_MALFORMED. */
export function cleanEmail(given: string, path: string[] = ['email']): string {
  const email = given.trim().normalize('NFC')
  if (/^[^\s@]{1,64}@[^\s@]+\.?[^\s@]+$/.test(email) && email.length <= 254) return email
  throw new Refusal('EMAIL_MALFORMED', 'This is not an e-mail address.', { path })
}
