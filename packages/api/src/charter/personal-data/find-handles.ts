import type { PlainFinding } from './finding.ts'
import type { PlainText } from './plain-text.ts'

/** @nadia, @nadia.example, @nadia@town.example. */
const HANDLE =
  /(?<![\p{L}\p{N}._%+@/-])@[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]{0,62}[\p{L}\p{N}_])?(?:@[\p{L}\p{N}](?:[\p{L}\p{N}.-]{0,80}[\p{L}\p{N}])?)?/gu
/** The page of a person on a network, or the number behind a link that opens a conversation. */
const PROFILE =
  /(?<![\p{L}\p{N}])(?:https?:\/\/)?(?:[\p{L}\p{N}-]{1,20}\.){0,2}(?:facebook\.com|fb\.me|instagram\.com|tiktok\.com|linkedin\.com|twitter\.com|x\.com|threads\.net|bsky\.app|t\.me|wa\.me|snapchat\.com|youtube\.com\/@|m\.me)\/[^\s<>"]{1,200}/gu

/** A name on a network that is named before it: insta : nadia_lyon. */
const NAMED =
  /(?<![\p{L}\p{N}])(?:insta(?:gram)?|snap(?:chat)?|tiktok|telegram|twitter|facebook|fb|whatsapp|انستغرام|سناب) ?[:=] ?(?=_|\p{L}{1,30}(?:[_\d]|\.[\p{L}\p{N}_]))[\p{L}\p{N}_.]{3,30}/gu

/** Handles and profiles, save those of the organization's own (`ownHandles`, without the at sign, in lower case). */
export function findHandles({ lower }: PlainText, ownHandles: ReadonlySet<string>): PlainFinding[] {
  const handles = [...lower.matchAll(HANDLE)].filter(([handle]) => !ownHandles.has(handle.slice(1)))
  const named = [...lower.matchAll(NAMED)].filter(
    ([name]) => !ownHandles.has(/[^ :=]+$/u.exec(name)?.[0] ?? ''),
  )
  return [...handles, ...named, ...lower.matchAll(PROFILE)].map((match) => ({
    kind: 'handle',
    from: match.index,
    to: match.index + match[0].replace(/[.,;:!?)»"']{1,5}$/, '').length,
    isSure: true,
  }))
}
