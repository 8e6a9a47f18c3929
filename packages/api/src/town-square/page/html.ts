/** Markup that is already safe. */
export class Markup {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Markup from a template: every value is escaped, except what is markup itself. */
export function html(
  strings: TemplateStringsArray,
  ...values: (string | number | Markup | Markup[])[]
): Markup {
  const parts = strings.map((part, index) => part + (index < values.length ? print(values[index]!) : ''))
  return new Markup(parts.join(''))
}

/** Data for the page's own script. No `<` is left in it, so that it cannot end the element it stands in. */
export function json(value: unknown): Markup {
  return new Markup(JSON.stringify(value).replaceAll('<', '\\u003c'))
}

function print(value: string | number | Markup | Markup[]): string {
  if (value instanceof Markup) return value.text
  if (Array.isArray(value)) return value.map(print).join('')
  return String(value).replaceAll(/[&<>"']/g, (character) => ENTITIES[character]!)
}
