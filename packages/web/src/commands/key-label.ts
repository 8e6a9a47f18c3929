import { isApple, strokesOf } from './keymap.ts'

const signs: Record<string, string> = {
  enter: '↵',
  escape: 'Esc',
  arrowup: '↑',
  arrowdown: '↓',
  arrowleft: '←',
  arrowright: '→',
}

/** How keys are printed on this keyboard: `mod+enter` is `⌘↵` on a Mac, `Ctrl ↵` elsewhere. */
export function keyLabel(keys: string, apple = isApple): string {
  return strokesOf(keys)
    .map((stroke) => {
      const parts = stroke.split('+').map((part) => {
        if (part === 'mod') return apple ? '⌘' : 'Ctrl'
        if (part === 'shift') return apple ? '⇧' : 'Shift'
        return signs[part] ?? part.toUpperCase()
      })
      return parts.join(apple ? '' : ' ')
    })
    .join(' ')
}

/** The same for `aria-keyshortcuts`, in the spelling of the specification. */
export function ariaKeys(keys: string, apple = isApple): string {
  const [first, ...rest] = strokesOf(keys)
  // The attribute knows no sequences; announcing half of one would be a lie.
  if (first === undefined || rest.length > 0) return ''
  return first
    .split('+')
    .map((part) =>
      part === 'mod'
        ? apple
          ? 'Meta'
          : 'Control'
        : part.length === 1
          ? part.toUpperCase()
          : part[0]!.toUpperCase() + part.slice(1),
    )
    .join('+')
}
