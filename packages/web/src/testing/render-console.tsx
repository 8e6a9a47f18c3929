import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { QueryClientProvider } from '@tanstack/react-query'
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { configure, render } from '@testing-library/react'
import { vi } from 'vitest'
import { createQueryClient } from '../graphql/query-client.ts'
import { activateLocale } from '../locale/locale.ts'
import { createConsoleRouter } from '../routes.tsx'

// Two cores are shared with a database and a browser; a second is not always enough to draw a page.
configure({ asyncUtilTimeout: 10_000 })

/** The whole console at an address, in English. The page has a size: the list shows only the rows that fit. */
export async function renderConsole(address: string) {
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(800)
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(400)
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(100)
  await activateLocale('en')
  const queryClient = createQueryClient()
  const router = createConsoleRouter(queryClient, createMemoryHistory({ initialEntries: [address] }))
  const view = render(
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </I18nProvider>,
  )
  return { ...view, router }
}

/** Types a key where the focus is. */
export function press(key: string, more: KeyboardEventInit = {}): void {
  const target = document.activeElement ?? document.body
  target.dispatchEvent(
    new KeyboardEvent('keydown', {
      key,
      code: `Key${key.toUpperCase()}`,
      bubbles: true,
      cancelable: true,
      ...more,
    }),
  )
}
