import type { ReactNode } from 'react'

const GROUNDS = 10

/** The same name has the same colour, on every screen and every day. */
function groundOf(key: string): number {
  let hash = 0
  for (const letter of key) hash = (hash * 31 + letter.codePointAt(0)!) >>> 0
  return hash % GROUNDS
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

function firstGrapheme(word: string): string {
  return graphemes.segment(word)[Symbol.iterator]().next().value?.segment ?? ''
}

/** One or two letters for a name; signs and emoji around it do not count. */
export function initialsOf(name: string): string {
  const words = name
    .replaceAll(/[^\p{L}\p{N}\s.·_-]/gu, '')
    .split(/[\s.·_-]+/u)
    .filter(Boolean)
  const [first, last] = [words[0], words.length > 1 ? words.at(-1) : undefined]
  if (first === undefined) return '?'
  if (last !== undefined) return (firstGrapheme(first) + firstGrapheme(last)).toLocaleUpperCase()
  return first.slice(0, 2).toLocaleUpperCase()
}

/** Initials on a colour. Only an ornament: the name stands beside it. */
export function Avatar({
  name,
  seed = name,
  size = 'md',
  badge,
}: {
  name: string
  /** What the colour comes from, where names change. */
  seed?: string
  size?: 'md' | 'lg'
  badge?: ReactNode
}) {
  return (
    <span
      aria-hidden
      className={`relative grid flex-none place-items-center rounded-full text-xs font-semibold text-on-accent select-none ${size === 'lg' ? 'size-9' : 'size-7'}`}
      style={{ background: `var(--avatar-${groundOf(seed)})` }}
    >
      {initialsOf(name)}
      {badge !== undefined && (
        <span className="absolute -end-1.5 -bottom-1 grid size-3.5 place-items-center overflow-hidden rounded ring-[1.5px] ring-paper">
          {badge}
        </span>
      )}
    </span>
  )
}
