/** The pages that the phone's own page leads to, by the end of their address. */
const OWN_PAGES = ['calls', 'hours', 'notifications', 'you'] as const

/** One of them. */
export type OwnPage = (typeof OWN_PAGES)[number]

/** Whether a part of the phone is one of them. */
export function isOwnPage(part: string | undefined): part is OwnPage {
  return OWN_PAGES.some((page) => page === part)
}
