/** A printed key. Hidden from screen readers: they hear it from the button's own attribute. */
export function Kbd({ children, inverse = false }: { children: string; inverse?: boolean }) {
  return (
    <kbd
      aria-hidden
      dir="ltr"
      className={`rounded border border-b-2 px-1 font-sans text-xs leading-4 font-medium pointer-coarse:hidden ${inverse ? 'border-current/30 text-current' : 'border-line bg-card text-ink-2'}`}
    >
      {children}
    </kbd>
  )
}
