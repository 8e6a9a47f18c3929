/** Light, dark, or as the system has it. */
export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

const KEPT_UNDER = 'relais.theme'

export function readTheme(): Theme {
  const kept = localStorage.getItem(KEPT_UNDER)
  return themes.find((theme) => theme === kept) ?? 'system'
}

/** Turns the page to a theme and keeps the choice in this browser. */
export function applyTheme(theme: Theme): void {
  localStorage.setItem(KEPT_UNDER, theme)
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
}
