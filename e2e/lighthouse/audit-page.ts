import lighthouse, { desktopConfig } from 'lighthouse'

export type FormFactor = 'desktop' | 'mobile'

/** What Lighthouse says of one screen, in hundredths, and why it is not a hundred. */
export interface Verdict {
  screen: string
  factor: FormFactor
  accessibility: number
  bestPractices: number
  faults: string[]
}

const CATEGORIES = ['accessibility', 'best-practices']
const EVIDENCE_LENGTH = 400

/** Opens a page in the browser at this port and audits it, with whatever session the profile has. */
export async function auditPage(
  screen: string,
  url: string,
  factor: FormFactor,
  port: number,
): Promise<Verdict> {
  const result = await lighthouse(
    url,
    {
      port,
      logLevel: 'error',
      onlyCategories: CATEGORIES,
      // Speed is measured elsewhere; here the page only has to stand.
      throttlingMethod: 'provided',
      maxWaitForLoad: 20_000,
      networkQuietThresholdMs: 500,
      cpuQuietThresholdMs: 0,
      disableFullPageScreenshot: true,
      // The session of the profile is what lets a person see the page.
      disableStorageReset: true,
    },
    factor === 'desktop' ? desktopConfig : undefined,
  )
  if (!result) throw new Error(`Lighthouse said nothing of ${url}.`)
  const { lhr } = result
  if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`)
  if (new URL(lhr.finalDisplayedUrl).pathname !== new URL(url).pathname)
    throw new Error(`${url} led to ${lhr.finalDisplayedUrl}.`)
  const scoreOf = (category: string) => Math.round((lhr.categories[category]?.score ?? 0) * 100)
  const weighed = CATEGORIES.flatMap((category) => lhr.categories[category]?.auditRefs ?? []).filter(
    ({ weight }) => weight > 0,
  )
  const faults = weighed.flatMap(({ id }) => {
    const audit = lhr.audits[id]
    if (!audit || audit.score === null || audit.score >= 1) return []
    return [`${id}: ${audit.title} ${JSON.stringify(audit.details ?? '').slice(0, EVIDENCE_LENGTH)}`]
  })
  return {
    screen,
    factor,
    accessibility: scoreOf('accessibility'),
    bestPractices: scoreOf('best-practices'),
    faults,
  }
}
