import { describe, expect, it } from 'vitest'
import { readHelpPage } from './read-help-page.ts'

const read = (text: string) =>
  readHelpPage(text, 'fr').map(({ texts: [text_] }) => [text_!.language, text_!.question, text_!.answer])

describe('a help page', () => {
  it('is read by what it tells search engines of its questions', () => {
    const page = `<html><head><script type="application/ld+json">{"@context":"https://schema.org","@graph":[
      {"@type":"FAQPage","mainEntity":[{"@type":"Question","name":"Where is my train &amp; when does it leave?",
      "acceptedAnswer":{"@type":"Answer","text":"<p>On <b>platform 3</b>.</p><ul><li>At six in the evening.</li></ul>"}}]}]}</script></head>
      <body><h2>Quel est le prix ?</h2><p>Rien.</p></body></html>`

    expect(read(page)).toEqual([
      ['en', 'Where is my train & when does it leave?', 'On platform 3.\nAt six in the evening.'],
    ])
  })

  it('is read by its headings, without its scripts and what stands above them', () => {
    const page = `<main><h1>Aide</h1><p>Bienvenue sur cette page.</p>
      <h2>Puis-je voyager avec un vélo&nbsp;?</h2><p>Oui, plié et dans une housse.</p><p>C’est gratuit.</p>
      <script>alert("Est-ce lu ?")</script>
      <details><summary>Où sont les objets trouvés ?</summary>Au guichet de la gare.</details>
      <h2>Une question sans réponse ?</h2></main>`

    expect(read(page)).toEqual([
      ['fr', 'Puis-je voyager avec un vélo ?', 'Oui, plié et dans une housse.\nC’est gratuit.'],
      ['fr', 'Où sont les objets trouvés ?', 'Au guichet de la gare.'],
    ])
  })

  it('is read by its lines when it is plain text', () => {
    expect(
      read(
        '1. هل يمكنني السفر مع قطتي؟\nنعم، في حقيبة صغيرة.\n\nQ: Et mon billet ?\nR: Au guichet de la gare.',
      ),
    ).toEqual([
      ['ar', 'هل يمكنني السفر مع قطتي؟', 'نعم، في حقيبة صغيرة.'],
      ['fr', 'Et mon billet ?', 'Au guichet de la gare.'],
    ])
  })

  it.each([
    ['a page without questions', '<p>Nothing here.</p>'],
    ['a description that is no JSON', '<script type="application/ld+json">{oops</script>'],
    ['brackets that never end', `${'<div>'.repeat(2_000)}${'['.repeat(2_000)}`],
    [
      'a description that never ends',
      `<script type="application/ld+json">${'['.repeat(5_000)}${']'.repeat(5_000)}</script>`,
    ],
  ])('of %s gives nothing, and breaks nothing', (_what, page) => {
    expect(read(page)).toEqual([])
  })
})
