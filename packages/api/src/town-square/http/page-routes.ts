import { readdirSync, readFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { eq } from 'drizzle-orm'
import { type Request, type Response, Router } from 'express'
import { deskPage } from '../page/desk-page.ts'
import { documentPage } from '../page/document.ts'
import { faultsPage } from '../page/faults-page.ts'
import { drawGuestName } from '../page/guest-name.ts'
import { html } from '../page/html.ts'
import { squarePage } from '../page/square-page.ts'
import { type Language, LANGUAGES, WORDS } from '../page/words.ts'
import { findPicture } from '../keep-picture.ts'
import { brands } from '../tables.ts'
import type { Square, Town } from '../town.ts'
import { findSquare } from './authenticate.ts'

/** The files of the pages; there are no others, and none is looked up by a name that came over the wire. */
const FILES = [
  'desk.js',
  'faults.js',
  'form.js',
  'key.js',
  'mark.svg',
  'network.js',
  'pictures.js',
  'post-view.js',
  'square.js',
  'thread-view.js',
  'tokens.css',
  'town-square.css',
]
const TYPES: Record<string, string> = { js: 'text/javascript', css: 'text/css', svg: 'image/svg+xml' }

/** Emoji for a machine that has none: its stylesheet, and the files among which a browser takes those it has to draw. */
const EMOJI = new URL('.', import.meta.resolve('@infolektuell/noto-color-emoji'))
const EMOJI_FILES = ['index.css', ...readdirSync(new URL('files/', EMOJI)).map((name) => `files/${name}`)]

const policy = (framedBy: "'none'" | "'self'") =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' blob:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${framedBy}`,
    "require-trusted-types-for 'script'",
  ].join('; ')
const POLICY = policy("'none'")
/** The first steps of Relais lay the square beside the inbox; the desk and the faults stay pages of their own. */
const SQUARE_POLICY = policy("'self'")

/** The pages that people see, and the files they are made of. */
export function pageRoutes(town: Town): Router {
  const router = Router()
  router.use((_request, response, next) => {
    response.set({
      'Content-Security-Policy': POLICY,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Opener-Policy': 'same-origin',
    })
    next()
  })

  for (const name of FILES) {
    const body = readFileSync(new URL(`../page/${name}`, import.meta.url))
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
    router.get(`/files/${name}`, (request, response) => {
      response.set({
        ETag: etag,
        'Cache-Control': 'no-cache',
        'Content-Type': `${TYPES[name.split('.').at(-1)!]}; charset=utf-8`,
      })
      if (request.fresh) response.status(304).end()
      else response.send(body)
    })
  }

  for (const name of EMOJI_FILES) {
    router.get(`/files/emoji/${name}`, (_request, response) => {
      response.sendFile(name, { root: fileURLToPath(EMOJI), maxAge: '7d' })
    })
  }

  router.get('/media/:mediaId', async (request, response) => {
    const picture = await findPicture(town, request.params.mediaId)
    response.set({
      'Cache-Control': 'private, no-cache',
      'Content-Security-Policy': "default-src 'none'; sandbox",
    })
    if (picture) response.type(picture.mediaType).send(Buffer.from(picture.body))
    else response.status(404).end()
  })

  const page = (
    render: (request: Request, language: Language, square: Square) => string | Promise<string>,
  ) => {
    return async (request: Request, response: Response) => {
      const language = chooseLanguage(request)
      const square = await findSquare(town, request.params['slug'])
      response.set('Cache-Control', 'no-cache').type('html').vary('Accept-Language')
      if (square) response.send(await render(request, language, square))
      else response.status(404).send(notFound(request, language))
    }
  }

  router.get(
    '/:slug',
    (_request, response, next) => {
      response.set('Content-Security-Policy', SQUARE_POLICY)
      next()
    },
    page(async (request, language, square) => {
      const known = await town.db
        .select({ handle: brands.handle, name: brands.name })
        .from(brands)
        .where(eq(brands.squareId, square.squareId))
        .orderBy(brands.createdAt, brands.brandId)
      const guest = request.query['guest'] === '1' ? drawGuestName(language) : null
      return squarePage({ base: request.baseUrl, language, square, brands: known }, guest)
    }),
  )
  router.get(
    '/:slug/desk',
    page((request, language, square) => deskPage(request.baseUrl, language, square)),
  )
  router.get(
    '/:slug/faults',
    page((request, language, square) => faultsPage(request.baseUrl, language, square)),
  )
  router.use((request, response) => {
    response
      .status(404)
      .type('html')
      .send(notFound(request, chooseLanguage(request)))
  })
  return router
}

/** What the address says, else what the browser prefers, else the language of the first users. */
function chooseLanguage(request: Request): Language {
  const asked = LANGUAGES.find((language) => language === request.query['lang'])
  const preferred = request.acceptsLanguages([...LANGUAGES])
  return asked ?? LANGUAGES.find((language) => language === preferred) ?? 'fr'
}

function notFound(request: Request, language: Language): string {
  const { network, notFound: sentence } = WORDS[language]
  return documentPage({
    base: request.baseUrl,
    language,
    title: network,
    tagline: sentence,
    script: null,
    settings: {},
    body: html``,
  })
}
