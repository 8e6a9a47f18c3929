/**
 * Gives the focus to the page's title when what had it is gone, a row that was taken back for example: whoever works by
 * keyboard stays where they were. Dialogs give it back a frame after they close, so it is looked at after that.
 */
export function keepFocus(): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const { activeElement, body } = document
      if (activeElement === null || activeElement === body) document.getElementById('settings-title')?.focus()
    }),
  )
}
