import type { Browser, Locator, Page } from 'playwright-core'

/** Somebody on a phone with the Town Square's public page open. */
export class Customer {
  readonly page: Page

  private constructor(page: Page) {
    this.page = page
  }

  /** Opens the page in a browser context of its own and chooses a name. */
  static async arrive(browser: Browser, townSquareUrl: string, name: string): Promise<Customer> {
    const context = await browser.newContext({ locale: 'fr-FR', viewport: { width: 390, height: 844 } })
    const page = await context.newPage()
    await page.goto(townSquareUrl)
    await page.getByRole('textbox', { name: 'Nom' }).fill(name)
    await page.getByRole('button', { name: 'Entrer' }).click()
    await page.getByText(`Vous êtes ${name}`).waitFor()
    return new Customer(page)
  }

  /** Writes on the square and resolves when it stands there. */
  async post(text: string): Promise<void> {
    await this.page.getByRole('textbox', { name: 'Écrire sur la place' }).fill(text)
    await this.page.getByRole('button', { name: 'Publier' }).click()
    await this.threadOf(text).waitFor()
  }

  /** Comments under an own post. */
  async comment(post: string, text: string): Promise<void> {
    const thread = this.threadOf(post)
    await thread.getByRole('button', { name: 'Commenter' }).first().click()
    await thread.getByRole('textbox', { name: 'Votre commentaire' }).fill(text)
    await thread.getByRole('button', { name: 'Commenter' }).last().click()
    await thread.getByText(text, { exact: true }).waitFor()
  }

  /** Takes an own post away. */
  async remove(post: string): Promise<void> {
    const thread = this.threadOf(post)
    await thread.getByRole('button', { name: 'Supprimer', exact: true }).first().click()
    await thread.getByRole('button', { name: 'Supprimer vraiment ?' }).click()
    await this.page.getByText(post, { exact: true }).waitFor({ state: 'detached' })
  }

  /** The thread that a post of the customer began. */
  threadOf(post: string): Locator {
    return this.page
      .getByRole('listitem')
      .filter({ has: this.page.getByText(post, { exact: true }) })
      .first()
  }
}

/** What everybody can read on the square, from the network's own interface and not from its page. */
export async function readSquare(townSquareUrl: string): Promise<{ text: string; by: string }[]> {
  const url = new URL(townSquareUrl)
  url.pathname = url.pathname.replace('/town-square/', '/town-square/api/squares/') + '/threads'
  const answer = await fetch(`${url.href}?limit=100`)
  const { threads } = (await answer.json()) as {
    threads: { posts: { text: string; author: { kind: string } }[] }[]
  }
  return threads.flatMap(({ posts }) => posts.map(({ text, author }) => ({ text, by: author.kind })))
}
