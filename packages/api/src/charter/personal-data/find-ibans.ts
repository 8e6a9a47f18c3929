import type { PlainFinding } from './finding.ts'
import type { PlainText } from './plain-text.ts'

/** How long the account numbers of each country are that has them (SWIFT IBAN registry, release 99). */
const LENGTHS: Readonly<Record<string, number>> = Object.fromEntries(
  (
    'AD24 AL28 AZ28 BA20 BG22 BI27 BR29 BY28 CR22 DJ27 DO28 FK18 FO18 GE22 GI23 GL18 GT28 IS26 KZ20 LC32 MD24 ME22 MK19 MN20 MU30 ' +
    'NI28 OM23 PK24 RS22 RU33 SC31 SD18 SM27 SO23 ST25 SV28 TL23 UA29 VA22 VG24 XK20 YE30 AE23 AT20 BE16 BH22 CH21 CY28 CZ24 DE22 DK18 DZ26 EE20 EG29 ES24 FI18 FR27 GB22 GR27 HR21 HU28 IE22 IL23 IQ23 ' +
    'IT27 JO30 KW30 LB28 LI21 LT20 LU20 LV21 LY25 MA28 MC27 MR27 MT31 NL18 NO15 PL28 PS29 PT25 QA29 RO24 SA24 SE24 ' +
    'SI19 SK24 TN24 TR26'
  )
    .split(' ')
    .map((row) => [row.slice(0, 2), Number(row.slice(2))]),
)
/** Two letters, two digits, and what may follow them: one sign between two characters at the most. */
const SHAPE = /(?<![\p{L}\p{N}])[A-Z]{2}[ .-]?\d{2}(?:[ .-]?[A-Z0-9]){11,30}/gu

/** Account numbers (ISO 13616): sure where the checksum is right, likely where country, length and digits fit. */
export function findIbans({ lower }: PlainText): PlainFinding[] {
  const upper = lower.toUpperCase().length === lower.length ? lower.toUpperCase() : lower
  const found: PlainFinding[] = []
  SHAPE.lastIndex = 0
  for (let match = SHAPE.exec(upper); match !== null; match = SHAPE.exec(upper)) {
    const signs = [...match[0].matchAll(/[A-Z0-9]/g)]
    const written = signs.map(([sign]) => sign).join('')
    const length = lengthOf(written)
    if (length === null) {
      SHAPE.lastIndex = match.index + 2
      continue
    }
    const to = match.index + signs[length.signs - 1]!.index + 1
    found.push({ kind: 'iban', from: match.index, to, isSure: length.isSure })
    SHAPE.lastIndex = to
  }
  return found
}

function lengthOf(written: string): { signs: number; isSure: boolean } | null {
  const signs = LENGTHS[written.slice(0, 2)]
  if (signs === undefined || written.length < signs) return null
  const account = written.slice(0, signs)
  const digits = account.replaceAll(/\D/g, '').length
  // One sentence in a hundred would have the checksum, so half of it is digits, as it is in every country.
  if (digits * 2 >= signs && isChecked(account)) return { signs, isSure: true }
  return digits >= signs * 0.7 ? { signs, isSure: false } : null
}

/** Letters count from ten on, the country goes to the end, and the whole leaves one when divided by 97. */
function isChecked(account: string): boolean {
  let rest = 0
  for (const sign of account.slice(4) + account.slice(0, 4)) {
    const value = Number.parseInt(sign, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest === 1
}
