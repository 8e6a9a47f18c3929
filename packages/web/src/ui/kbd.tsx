interface KbdProps {
  children: string
  inverse?: boolean
  /** Printed on a touch screen too, and on one as narrow as a phone’s, where a button’s key would only take room. */
  always?: boolean
}

/** A printed key. Hidden from screen readers: they hear it from the button's own attribute. */
export function Kbd({ children, inverse = false, always = false }: KbdProps) {
  return (
    <kbd
      aria-hidden
      dir="ltr"
      className={`rounded border border-b-2 px-1 font-sans text-xs leading-4 font-medium ${always ? '' : 'max-[30rem]:hidden pointer-coarse:hidden'} ${inverse ? 'border-current/30 text-current' : 'border-line bg-card text-ink-2'}`}
    >
      {children}
    </kbd>
  )
}
