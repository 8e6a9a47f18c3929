import encodeQR from 'qr'
import express, { type Request, type Response, Router } from 'express'
import type { World } from '../context.ts'
import { enterDemonstration, type VisitorRole } from '../demonstration/enter-demonstration.ts'
import { findDemonstration, findSquare, listOrganizations } from '../demonstration/find-demonstration.ts'
import { countAttempts } from '../members/count-attempts.ts'
import { Refusal } from '../refusal.ts'
import { TOWN_SQUARE_PATH } from '../town-square/town-square.ts'
import { refuseForeignOrigin } from './check-origin.ts'
import { type DoorRule, isDoorOpen, phoneAddress } from './demonstration-door.ts'
import { identify, sessionCookie } from './sessions.ts'
import { LOCALE_NAMES, type Locale, LOCALES, TRY_WORDS, type TryWords } from './try-words.ts'

/** Where each door leads. */
const LANDINGS: Readonly<Record<VisitorRole, string>> = {
  agent: '/first-steps',
  admin: '/settings/now-yours',
}

const STYLE = `:root{color-scheme:light dark;--paper:#f7f5f0;--card:#fdfcf9;--ink:#1e2126;--soft:#565b63;--line:#dedad1;--accent:#2b52c4;--on:#fff;
font:1rem/1.5 Inter,"Noto Sans Arabic",system-ui,sans-serif}
@media(prefers-color-scheme:dark){:root{--paper:#16181c;--card:#1f2227;--ink:#ecebe7;--soft:#a9adb5;--line:#363a41;--accent:#a9bdff;--on:#12141a}}
*{box-sizing:border-box}body{margin:0;min-height:100vh;display:grid;place-items:center;background:var(--paper);color:var(--ink)}
main{width:min(52rem,100%);padding:2rem 1.25rem}h1{font-size:1.75rem;line-height:1.2;letter-spacing:-.02em;margin:0 0 .5rem}
h2{font-size:1rem;margin:0 0 .25rem}p{margin:0;color:var(--soft)}.tagline{max-width:38rem;margin-bottom:1.75rem}
.doors{display:grid;gap:1rem;grid-template-columns:repeat(auto-fit,minmax(min(18rem,100%),1fr));list-style:none;margin:0 0 1rem;padding:0}
.doors li{display:flex;flex-direction:column;gap:.75rem;justify-content:space-between;padding:1.25rem;border:1px solid var(--line);border-radius:.75rem;background:var(--card)}
form{margin:0}.door{display:inline-block;width:100%;min-height:2.75rem;padding:.6rem 1rem;border:1px solid var(--accent);border-radius:.5rem;background:var(--accent);color:var(--on);font:inherit;font-weight:600;text-align:center;text-decoration:none;cursor:pointer}
.quiet{min-height:2.75rem;padding:.5rem 0;border:0;background:none;color:var(--accent);font:inherit;cursor:pointer;text-decoration:underline;text-underline-offset:.2em}
.phone{display:flex;flex-wrap:wrap;gap:1rem;align-items:center;padding:1.25rem;border:1px solid var(--line);border-radius:.75rem;background:var(--card)}
.phone img{width:9rem;height:9rem;border-radius:.5rem;background:#fff}.warning{margin-bottom:1.25rem;padding:.75rem 1rem;border:1px solid var(--line);border-radius:.5rem;background:var(--card);color:var(--ink)}
footer{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;align-items:baseline;margin-top:1.25rem}footer a{display:inline-block;min-height:2.75rem;padding:.5rem 0;color:var(--accent)}
footer nav{display:flex;gap:1rem;margin-inline-start:auto}[aria-current]{color:var(--ink);font-weight:600;text-decoration:none}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}.door:focus-visible{outline-color:var(--ink)}`

/**
 * The doors of the demonstration: one page without a form to fill in. Looking at it changes nothing; a door is opened by
 * a button, for whoever `isDoorOpen` lets in. While nothing but the demonstration is here, whoever comes to the bare
 * address without a session is led to it.
 */
export function tryPages(world: World, rule: DoorRule): Router {
  const router = Router()
  const phone = phoneAddress(rule)

  router.get('/', async (request, response, next) => {
    const isBrowser = request.accepts('html') !== false
    if (!isBrowser || (await identify(world, request)).kind !== 'nobody') return next()
    const known = await listOrganizations(world.db)
    if (known.length === 0 || !known.every(({ isDemonstration }) => isDemonstration)) return next()
    response.set('Cache-Control', 'no-store').redirect(302, '/try')
  })
  router.get('/try/page.css', (_request, response) => {
    response.type('text/css').set('Cache-Control', 'public, max-age=3600').send(STYLE)
  })
  router.get('/try/code.svg', (_request, response, next) => {
    if (phone === null) return next()
    response
      .type('image/svg+xml')
      .set('Cache-Control', 'no-cache')
      .send(encodeQR(phone, 'svg', { border: 3 }))
  })
  router.get('/try', async (request, response) => {
    const locale = chooseLocale(request)
    const words = TRY_WORDS[locale]
    const organizationId = await findDemonstration(world)
    const square = organizationId && (await findSquare(world, organizationId))
    if (!square) return showPage(response, 404, locale, notice(words, words.gone))
    const isOpen = isDoorOpen(request, rule)
    const squareUrl = `${TOWN_SQUARE_PATH}/${encodeURIComponent(square.slug)}?guest=1&amp;lang=${locale}`
    showPage(response, 200, locale, doors(words, { locale, squareUrl, isOpen, phone, rule }))
  })
  router.post(
    '/try/:role',
    refuseForeignOrigin(rule.publicUrl),
    express.urlencoded({ extended: false, limit: '1kb' }),
    async (request, response, next) => {
      const role = request.params['role']
      if (role !== 'agent' && role !== 'admin') return next()
      const locale = chooseLocale(request)
      const words = TRY_WORDS[locale]
      if (!isDoorOpen(request, rule)) return showPage(response, 403, locale, notice(words, words.closed))
      try {
        await countAttempts(world, [{ kind: 'address', value: request.ip ?? '' }])
        const session = await enterDemonstration(world, {
          role,
          locale,
          userAgent: request.get('user-agent') ?? null,
        })
        response.set('Cache-Control', 'no-store')
        response.append('Set-Cookie', sessionCookie(world.publicUrl, session, world.now()))
        response.redirect(303, LANDINGS[role])
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        const isTooMany = error.code === 'TOO_MANY_ATTEMPTS'
        showPage(response, isTooMany ? 429 : 404, locale, notice(words, isTooMany ? words.many : words.gone))
      }
    },
  )
  return router
}

/** What the address says, else what the browser prefers, else the language of the first users. */
function chooseLocale(request: Request): Locale {
  const preferred = request.acceptsLanguages([...LOCALES])
  return (
    LOCALES.find((locale) => locale === request.query['lang']) ??
    LOCALES.find((locale) => locale === preferred) ??
    'fr'
  )
}

function notice(words: TryWords, sentence: string): string {
  return `<h1>${words.title}</h1><p>${sentence}</p><footer><a href="/sign-in">${words.signIn}</a></footer>`
}

function doors(
  words: TryWords,
  shown: { locale: Locale; squareUrl: string; isOpen: boolean; phone: string | null; rule: DoorRule },
): string {
  const { locale, squareUrl, isOpen, phone, rule } = shown
  const enter = (role: VisitorRole, look: string, label: string) =>
    `<form method="post" action="/try/${role}?lang=${locale}"><button class="${look}">${label}</button></form>`
  const isPlain = phone?.startsWith('http:') ?? false
  const languages = LOCALES.map(
    (other) =>
      `<a href="/try?lang=${other}" lang="${other}" hreflang="${other}"${other === locale ? ' aria-current="true"' : ''}>${LOCALE_NAMES[other]}</a>`,
  )
  return `<h1>${words.title}</h1><p class="tagline">${words.tagline}</p>
${isPlain && rule.allowsPlainHttp ? `<p class="warning" role="note">${words.plain}</p>` : ''}
<ul class="doors">
<li><div><h2>${words.customer}</h2><p>${words.customerHint}</p></div><a class="door" href="${squareUrl}">${words.customer}</a></li>
<li><div><h2>${words.agent}</h2><p>${words.agentHint}</p></div>${isOpen ? enter('agent', 'door', words.agent) : `<p>${words.closed}</p>`}</li>
</ul>
<section class="phone" aria-labelledby="phone">${phone === null ? '' : `<img src="/try/code.svg" width="144" height="144" alt="${phone}">`}
<div><h2 id="phone">${phone === null ? words.phoneOfCustomer : words.phone}</h2><p>${phone === null ? words.noPhone : words.phoneHint}</p></div></section>
<footer><a href="/sign-in">${words.signIn}</a>${isOpen ? enter('admin', 'quiet', words.administrator) : ''}
<nav aria-label="${words.languages}">${languages.join(' ')}</nav></footer>`
}

function showPage(response: Response, status: number, locale: Locale, body: string): void {
  response
    .status(status)
    .set('Cache-Control', 'no-store')
    .vary('Accept-Language')
    .type('html')
    .send(
      `<!doctype html><html lang="${locale}" dir="${locale === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">
<title>${TRY_WORDS[locale].title} · Relais</title><link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/try/page.css"></head><body><main>${body}</main></body></html>`,
    )
}
