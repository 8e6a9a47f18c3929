import { html, json, type Markup } from './html.ts'
import { type Language, LANGUAGES, WORDS } from './words.ts'

/** What every page of the network needs to know. */
export interface PageFrame {
  /** The path the network is mounted at, without a slash at the end. */
  base: string
  language: Language
  title: string
  tagline: string
  /** The script of the page, by the name of its file. */
  script: 'square' | 'desk' | 'faults' | null
  /** What the script has to know. */
  settings: Record<string, unknown>
  /** What the address has to keep saying when the language changes. */
  keep?: string
  body: Markup
}

/** One whole document. Scripts and styles are files, so that the strictest policy holds. */
export function documentPage(frame: PageFrame): string {
  const { base, language, title, tagline, script, settings, keep = '', body } = frame
  const words = WORDS[language]
  const files = `${base}/files`
  return html`<!doctype html>
    <html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>${title} · ${words.network}</title>
        <link rel="icon" href="${files}/mark.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="${files}/emoji/index.css" />
        <link rel="stylesheet" href="${files}/tokens.css" />
        <link rel="stylesheet" href="${files}/town-square.css" />
        ${script === null ? '' : html`<script type="module" src="${files}/${script}.js"></script>`}
      </head>
      <body>
        <a class="skip" href="#main">${words.skip}</a>
        <header class="top" aria-label="${words.network}">
          <p class="network">
            <img src="${files}/mark.svg" alt="" width="22" height="22" /> ${words.network}
          </p>
          <nav class="languages" aria-label="${words.languages}">
            ${LANGUAGES.map((other) => languageLink(other, language, keep))}
          </nav>
          <h1 id="title">${title}</h1>
          <p class="tagline">${tagline}</p>
        </header>
        <main id="main" tabindex="-1" aria-labelledby="title">
          <noscript><p class="notice">${words.needsScript}</p></noscript>
          ${body}
        </main>
        <p id="status" class="quiet" role="status"></p>
        <script type="application/json" id="settings">
          ${json({ ...settings, api: `${base}/api`, language, words })}
        </script>
      </body>
    </html> `.text
}

function languageLink(other: Language, current: Language, keep: string): Markup {
  const { languageName } = WORDS[other]
  if (other === current)
    return html`<a href="?lang=${other}${keep}" lang="${other}" aria-current="true">${languageName}</a> `
  return html`<a href="?lang=${other}${keep}" lang="${other}" hreflang="${other}">${languageName}</a> `
}
