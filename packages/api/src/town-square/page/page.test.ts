import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { launchBrowser } from '../../../../../e2e/browser/launch.ts'
import { photograph } from '../../testing/pictures.ts'
import { demonstrate } from '../demonstration.ts'
import { openSquare } from '../testing/open-square.ts'

describe('the public page', () => {
  let world: Awaited<ReturnType<typeof openSquare>>
  let browser: Browser
  /** What the browser complained about: refused scripts, errors. */
  const complaints: string[] = []

  beforeAll(async () => {
    world = await openSquare()
    // Later in the day there are more threads than a page lists.
    world.clock.at = new Date(new Date().setUTCHours(10, 0, 0, 0))
    await demonstrate(world.internals, { squareId: world.square.squareId, brandId: world.brand.brandId })
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser.close()
    await world.close()
  })

  async function open(path = '', options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({
      viewport: { width: 390, height: 800 },
      locale: 'fr-FR',
      ...options,
    })
    onTestFinished(() => context.close())
    const page = await context.newPage()
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('dialog', (dialog) => {
      complaints.push(`a dialog opened: ${dialog.message()}`)
      void dialog.dismiss()
    })
    await page.goto(`${world.origin}/town-square/gare${path}`)
    return page
  }
  async function enter(page: Page, name: string) {
    await page.getByLabel('Nom', { exact: true }).fill(name)
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Changer de nom' }).waitFor()
  }
  const posted = async (text: string) => {
    const { json } = await world.ask('GET', 'squares/gare/threads')
    const all = json.threads.flatMap(({ posts }: { posts: { id: string; text: string }[] }) => posts)
    return all.find((post: { text: string }) => post.text === text) as { id: string }
  }
  const answer = (inReplyTo: string, text: string, visibility = 'public') =>
    world.ask('POST', 'brand/replies', { token: world.brand.apiToken, body: { inReplyTo, visibility, text } })

  it('lets a customer write by keyboard alone and see the answer without a reload, once', async () => {
    const page = await open()
    await enter(page, 'Zoé')
    // The name taken, the keyboard is already where one writes.
    await page.keyboard.type('Mon train de 18 h 10 part-il ?')
    await page.keyboard.press('Control+Enter')
    await page.getByText('Mon train de 18 h 10 part-il ?').waitFor()
    await answer((await posted('Mon train de 18 h 10 part-il ?')).id, 'Oui Zoé, voie 3. Salma')

    await page.getByRole('listitem').getByText('Oui Zoé, voie 3. Salma').first().waitFor()
    expect(await page.locator('[data-text]', { hasText: 'Oui Zoé, voie 3. Salma' }).count()).toBe(1)
    expect(await page.getByRole('status').textContent()).toBe('Lignes a répondu : Oui Zoé, voie 3. Salma')
  })

  it('shows HTML as text, and turns no line around', async () => {
    const page = await open()
    await enter(page, '<b>gras</b> \u202Egnp')
    const text = '<img src=x onerror=alert(1)><script>alert(2)</script> \u202Etxt.exe'
    await page.getByLabel('Écrire sur la place').fill(text)
    await page.getByRole('button', { name: 'Publier' }).click()
    const article = page.locator('article', { hasText: 'onerror' })

    expect(await article.locator('[data-text]').textContent()).toBe(text.replace('\u202E', ''))
    expect(await article.locator('[data-name]').textContent()).toBe('<b>gras</b> gnp')
    expect(await page.locator('main img, main script, article b').count()).toBe(0)
  })

  it('keeps what is written while a post is on its way', async () => {
    const page = await open()
    await enter(page, 'Lou')
    let letGo = () => {}
    const answered = new Promise<void>((resolve) => (letGo = resolve))
    await page.route('**/posts', async (route) => {
      await answered
      await route.continue()
    })
    const field = page.getByLabel('Écrire sur la place')
    await field.fill('La première')
    await page.getByRole('button', { name: 'Publier' }).click()
    await field.fill('La seconde')
    letGo()
    await page.locator('article', { hasText: 'La première' }).waitFor()
    await expect.poll(() => page.getByRole('button', { name: 'Publier' }).isEnabled()).toBe(true)
    expect(await field.inputValue()).toBe('La seconde')
    await page.getByRole('button', { name: 'Publier' }).click()
    await page.locator('article', { hasText: 'La seconde' }).waitFor()
    await expect.poll(() => field.inputValue()).toBe('')
  })

  it('lets a customer edit and delete what is theirs, and nothing else', async () => {
    const page = await open()
    await enter(page, 'Hugo')
    await page.getByLabel('Écrire sur la place').fill('Une fote')
    await page.getByRole('button', { name: 'Publier' }).click()
    const article = page.locator('article', { has: page.getByText('Hugo', { exact: true }) })
    await article.getByRole('button', { name: 'Modifier' }).click()
    await article.getByLabel('Modifier').fill('Une faute')
    await article.getByRole('button', { name: 'Enregistrer' }).click()
    await article.getByText('Une faute').and(page.locator('p')).waitFor()
    const edited = await article.getByText('modifié').isVisible()
    await article.getByRole('button', { name: 'Supprimer' }).click()
    await article.getByRole('button', { name: 'Supprimer vraiment ?' }).click()
    await article.getByText('Message supprimé par son auteur.').waitFor()

    expect(edited).toBe(true)
    expect(await page.getByRole('button', { name: 'Modifier' }).count()).toBe(0)
  })

  it('lets a customer comment without losing the half-written comment to what arrives', async () => {
    const page = await open()
    await enter(page, 'Inès')
    const thread = page.locator('.thread', { hasText: 'vélo pliant' })
    await thread.getByRole('button', { name: 'Commenter' }).click()
    await page.keyboard.type('Et un tandem')
    await answer(
      (await posted('Est-ce que je peux voyager avec mon vélo pliant sans réservation ?')).id,
      'Oui. Karim',
    )
    await thread.getByText('Oui. Karim').waitFor()
    await page.keyboard.type(' ?')
    await page.keyboard.press('Control+Enter')

    const comment = thread.locator('[data-text]', { hasText: 'Et un tandem ?' })
    await comment.waitFor()
    expect(await comment.textContent()).toBe('Et un tandem ?')
  })

  it('keeps private messages between the customer and the brand', async () => {
    const page = await open('#private')
    await enter(page, 'Rosa')
    await page.keyboard.type('Mon dossier, en privé')
    await page.keyboard.press('Control+Enter')
    await page.locator('.exchange', { hasText: 'Mon dossier, en privé' }).waitFor()
    const { json } = await world.ask('GET', 'brand/messages', { token: world.brand.apiToken })
    const [{ posts }] = json.threads
    await answer(posts[0].id, 'C’est réglé, Rosa. Salma', 'private')

    await page.locator('.exchange', { hasText: 'C’est réglé, Rosa. Salma' }).waitFor()
    await page.getByRole('link', { name: 'Place publique' }).click()
    expect(await page.locator('[data-pane=public]').getByText('C’est réglé').count()).toBe(0)
  })

  it('says in words why something was refused, and keeps what was written', async () => {
    const page = await open()
    const field = page.getByLabel('Écrire sur la place')
    await field.fill('Sans nom')
    await page.getByRole('button', { name: 'Publier' }).click()
    await page.getByRole('alert').filter({ hasText: 'Choisissez un nom.' }).waitFor()
    await enter(page, 'Paul')
    await field.fill('é'.repeat(501))
    const left = await page.locator('#left-public').textContent()
    await page.getByRole('button', { name: 'Publier' }).click()
    await page.getByRole('alert').filter({ hasText: 'Le texte est trop long.' }).waitFor()

    expect(left).toContain('-1')
    expect(await field.inputValue()).toHaveLength(501)
  })

  it('lets a customer paste a picture, say what is on it, and see it under their words', async () => {
    const page = await open()
    await enter(page, 'Lina')
    await page.getByLabel('Écrire sur la place').fill('Le panneau de la voie B')
    const picture = (await photograph()).toString('base64')
    await page.getByLabel('Écrire sur la place').evaluate((field, base64) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
      const clipboardData = new DataTransfer()
      clipboardData.items.add(new File([bytes], 'voie.jpg', { type: 'image/jpeg' }))
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    }, picture)
    await page.getByLabel(/Ce que montre l’image/).fill('« Retardé, 40 min »')
    await page.getByRole('button', { name: 'Publier' }).click()
    const shown = page.getByRole('img', { name: '« Retardé, 40 min »' })
    await shown.waitFor()

    await expect.poll(() => shown.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(640)
    expect(await page.locator('[data-chosen]').first().isHidden()).toBe(true)
    // What the test before was refused, the browser may tell of only now.
    expect(complaints.filter((complaint) => !complaint.includes('422'))).toEqual([])
  })

  it('has a desk where the brand answers natively', async () => {
    const page = await open(`/desk#key=${world.brand.deskToken}`)
    const article = page.locator('article', { hasText: 'groupes scolaires' })
    await article.getByRole('button', { name: 'Répondre' }).click()
    await page.keyboard.type('Oui, le service groupes. Inès')
    await page.keyboard.press('Control+Enter')
    await page.locator('[data-text]', { hasText: 'Oui, le service groupes. Inès' }).waitFor()
    const { json } = await world.ask('GET', 'brand/posts', { token: world.brand.apiToken })

    expect(page.url()).not.toContain(world.brand.deskToken)
    expect(json.posts[0]).toMatchObject({ text: 'Oui, le service groupes. Inès', clientKey: null })
  })

  it('has switches for the faults, for whoever holds the key', async () => {
    const page = await open(`/faults#key=${world.square.adminToken}`)
    await page.getByLabel('Webhooks perdus').check()
    await page.getByRole('button', { name: 'Appliquer' }).click()
    await expect.poll(() => page.getByRole('status').textContent()).toBe('C’est appliqué.')
    const { json } = await world.ask('GET', 'squares/gare/faults', { token: world.square.adminToken })

    expect(json).toEqual({ seed: 1, dropped: { share: 1 } })
  })

  it.each([
    ['French on a small phone', '', 'ltr', { viewport: { width: 320, height: 640 } }],
    ['Arabic, from right to left', '?lang=ar', 'rtl', {}],
    ['English in the dark', '?lang=en', 'ltr', { colorScheme: 'dark' as const }],
    ['the desk', '/desk', 'ltr', {}],
    ['the faults', '/faults', 'ltr', {}],
  ])('is accessible and fits: %s', async (_, path, direction, options) => {
    const page = await open(path, options)
    if (!path.startsWith('/')) await page.locator('article').first().waitFor()
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
      .analyze()
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    expect(overflow).toBeLessThanOrEqual(0)
    expect(await page.getAttribute('html', 'dir')).toBe(direction)
  })

  it('runs under a policy that allows no script but its own files', async () => {
    const { headers } = await fetch(`${world.origin}/town-square/gare`)

    expect(headers.get('content-security-policy')).toContain(
      "default-src 'none'; script-src 'self'; style-src 'self'",
    )
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    // 4xx answers are in the console too; they are what the tests above provoke.
    expect(complaints.filter((text) => !text.includes('the server responded with a status of 4'))).toEqual([])
  })

  it('has a font for emoji, which comes only where there is one to draw', async () => {
    const page = await open('/desk')
    const loaded = () =>
      page.evaluate(async () => {
        await document.fonts.ready
        return [...document.fonts].filter(({ status }) => status === 'loaded').length
      })
    expect(await loaded()).toBe(0)

    const font = page.waitForResponse(/\/town-square\/files\/emoji\/files\/\d+\.woff2$/)
    // A machine with emoji of its own would not ask for it.
    await page.evaluate(() => document.fonts.load(`1rem ${getComputedStyle(document.body).fontFamily}`, '🧳'))
    expect((await font).status()).toBe(200)
    expect(await loaded()).toBeGreaterThan(0)
  })

  it('says in the reader’s language that there is no such square', async () => {
    const response = await fetch(`${world.origin}/town-square/nulle-part`, {
      headers: { 'accept-language': 'en' },
    })

    expect([response.status, await response.text()]).toEqual([
      404,
      expect.stringContaining('There is no square'),
    ])
  })
})
