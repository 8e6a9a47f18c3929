import { onDevice } from '../ui/browser-memory.ts'

/** Light, dark, or as the system has it. */
export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

const KEPT_UNDER = 'relais.theme'

export function readTheme(): Theme {
  const kept = onDevice.read(KEPT_UNDER)
  return themes.find((theme) => theme === kept) ?? 'system'
}

/** Turns the page to a theme and keeps the choice in this browser. */
export function applyTheme(theme: Theme): void {
  onDevice.keep(KEPT_UNDER, theme)
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
}

const CONTRAST_KEPT_UNDER = 'relais.contrast'

/** Whether this person wants more contrast: their choice here, else what their system asks for. */
export function readContrast(): boolean {
  const kept = onDevice.read(CONTRAST_KEPT_UNDER)
  return kept === null ? matchMedia('(prefers-contrast: more)').matches : kept === 'more'
}

/** Draws the page with more contrast, or with the usual one. */
export function showContrast(isMore: boolean): void {
  if (isMore) document.documentElement.dataset['contrast'] = 'more'
  else delete document.documentElement.dataset['contrast']
}

/** Keeps the choice of contrast in this browser and draws the page with it. */
export function applyContrast(isMore: boolean): void {
  onDevice.keep(CONTRAST_KEPT_UNDER, isMore ? 'more' : 'usual')
  showContrast(isMore)
}
