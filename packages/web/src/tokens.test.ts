import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(`${import.meta.dirname}/tokens.css`, 'utf8')
const moreContrast = readFileSync(`${import.meta.dirname}/tokens-contrast.css`, 'utf8')

type Tokens = Map<string, { light: string; dark: string }>
const tokensOf = (text: string): Tokens =>
  new Map(
    [...text.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\);/g)].map((m) => [
      m[1]!,
      { light: m[2]!, dark: m[3]! },
    ]),
  )
const usual = tokensOf(css)
const strong: Tokens = new Map([...usual, ...tokensOf(moreContrast)])
const avatars = [...css.matchAll(/--avatar-\d: (#\w{6});/g)].map((m) => m[1]!)

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light! + 0.05) / (dark! + 0.05)
}

const grounds = ['paper', 'card', 'rail', 'hover', 'sel', 'note']
const pairs: [text: string, ground: string][] = [
  ...['ink', 'ink-2', 'ink-3'].flatMap((text) => grounds.map((ground): [string, string] => [text, ground])),
  ...['accent', 'accent-ink'].flatMap((text) =>
    ['paper', 'card', 'hover', 'accent-wash'].map((ground): [string, string] => [text, ground]),
  ),
  ...['ok', 'risk', 'breach', 'vol'].flatMap((text) =>
    [`${text}-wash`, 'paper', 'card', 'rail', 'sel'].map((ground): [string, string] => [text, ground]),
  ),
  ['on-accent', 'accent-fill'],
]

describe.each([
  ['light', 'usual', usual, 4.5],
  ['dark', 'usual', usual, 4.5],
  ['light', 'more', strong, 7],
  ['dark', 'more', strong, 7],
] as const)('in the %s theme with %s contrast', (theme, _contrast, tokens, least) => {
  const colour = (token: string) => tokens.get(token)![theme]

  it.each(pairs)('%s can be read on %s', (text, ground) => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(least)
  })

  it.each(['paper', 'card', 'rail'])('the edge of a field can be seen on %s', (ground) => {
    expect(contrast(colour('line-strong'), colour(ground))).toBeGreaterThanOrEqual(3)
  })
})

it('white initials can be read on every avatar', () => {
  expect(avatars).toHaveLength(10)
  for (const avatar of avatars) expect(contrast(avatar, '#ffffff')).toBeGreaterThanOrEqual(4.5)
})
