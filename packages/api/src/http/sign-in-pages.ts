import express, { type Response, Router } from 'express'
import type { Viewer, World } from '../context.ts'
import { countAttempts } from '../members/count-attempts.ts'
import { type LinkPreview, previewSignInLink, useSignInLink } from '../members/use-sign-in-link.ts'
import { Refusal } from '../refusal.ts'
import { refuseForeignOrigin } from './check-origin.ts'
import { sessionCookie } from './sessions.ts'

type Locale = Viewer['locale']

const WORDS: Record<Locale, Record<'hello' | 'explain' | 'button' | 'spent' | 'ask' | 'many', string>> = {
  fr: {
    hello: 'Bonjour {name}',
    explain: 'Ce lien vous connecte une fois à Relais, pour {organization}.',
    button: 'Se connecter',
    spent: 'Ce lien ne sert plus',
    ask: 'Il a déjà servi, ou ses 24 heures sont passées. Demandez-en un autre à votre administrateur.',
    many: 'Trop de tentatives. Réessayez dans un quart d’heure.',
  },
  en: {
    hello: 'Hello {name}',
    explain: 'This link signs you in once to Relais, for {organization}.',
    button: 'Sign in',
    spent: 'This link is of no more use',
    ask: 'It has been used, or its 24 hours are over. Ask your administrator for another one.',
    many: 'Too many attempts. Try again in a quarter of an hour.',
  },
  ar: {
    hello: 'مرحبا {name}',
    explain: 'يتيح لك هذا الرابط الدخول مرة واحدة إلى Relais، لدى {organization}.',
    button: 'الدخول',
    spent: 'لم يعد هذا الرابط صالحا',
    ask: 'لقد استُعمل أو انقضت ساعاته الأربع والعشرون. اطلب رابطا آخر من المسؤول.',
    many: 'محاولات كثيرة. حاول مجددا بعد ربع ساعة.',
  },
}

const STYLE = `:root{color-scheme:light dark;font:16px/1.5 Inter,system-ui,sans-serif}
body{margin:0;min-height:100vh;display:grid;place-items:center;background:#faf8f4;color:#1b1d22}
main{max-width:26rem;padding:2rem}h1{font-size:1.25rem;margin:0 0 .5rem}p{margin:0 0 1.5rem}
button{font:inherit;font-weight:600;padding:.6rem 1.2rem;border:0;border-radius:.5rem;background:#2f5bd0;color:#fff}
button:focus-visible{outline:3px solid #1b1d22;outline-offset:2px}
@media(prefers-color-scheme:dark){body{background:#17181c;color:#ecebe8}button:focus-visible{outline-color:#ecebe8}}`

/**
 * The page of a sign-in link. Opening it spends nothing, so that programs which look at links before people do spend
 * nothing either; the button does.
 */
export function signInPages(world: World): Router {
  const router = Router()
  router.get('/sign-in/page.css', (_request, response) => {
    response.type('text/css').set('Cache-Control', 'public, max-age=3600').send(STYLE)
  })
  router.get('/sign-in/:token', async (request, response) => {
    const preview = await previewSignInLink(world, request.params.token)
    if (preview) showPage(response, 200, preview.locale, greet(preview))
    else showPage(response, 410, preferred(request.acceptsLanguages('fr', 'en', 'ar')), refuse('spent'))
  })
  router.post(
    '/sign-in/:token',
    refuseForeignOrigin(world.publicUrl),
    express.urlencoded({ extended: false, limit: '1kb' }),
    async (request, response) => {
      const locale = preferred(request.acceptsLanguages('fr', 'en', 'ar'))
      try {
        await countAttempts(world, [{ kind: 'address', value: request.ip ?? '' }])
        const session = await useSignInLink(world, String(request.params['token']), {
          userAgent: request.get('user-agent') ?? null,
        })
        response.set('Cache-Control', 'no-store')
        response.append('Set-Cookie', sessionCookie(world.publicUrl, session, world.now()))
        response.redirect(303, '/')
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        const isTooMany = error.code === 'TOO_MANY_ATTEMPTS'
        showPage(response, isTooMany ? 429 : 410, locale, refuse(isTooMany ? 'many' : 'spent'))
      }
    },
  )
  return router
}

type Content = (words: (typeof WORDS)[Locale]) => { title: string; body: string }

function greet({ name, organization }: LinkPreview): Content {
  return (words) => {
    const title = words.hello.replace('{name}', () => name)
    const explain = words.explain.replace('{organization}', () => organization)
    return {
      title,
      body: `<h1>${escape(title)}</h1><p>${escape(explain)}</p><form method="post"><button>${words.button}</button></form>`,
    }
  }
}

function refuse(why: 'spent' | 'many'): Content {
  return (words) =>
    why === 'many'
      ? { title: words.many, body: `<h1>${words.many}</h1>` }
      : { title: words.spent, body: `<h1>${words.spent}</h1><p>${words.ask}</p>` }
}

function showPage(response: Response, status: number, locale: Locale, content: Content): void {
  const { title, body } = content(WORDS[locale])
  response
    .status(status)
    .set('Cache-Control', 'no-store')
    .type('html')
    .send(
      `<!doctype html><html lang="${locale}" dir="${locale === 'ar' ? 'rtl' : 'ltr'}"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">
<title>${escape(title)} · Relais</title><link rel="stylesheet" href="/sign-in/page.css">
<main>${body}</main></html>`,
    )
}

function preferred(accepted: string | false): Locale {
  return accepted === 'en' || accepted === 'ar' ? accepted : 'fr'
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
