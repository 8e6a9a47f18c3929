import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { describeConfig, PAGE } from './document-config.ts'
import { ROOT } from './program.ts'

const source = readFileSync(join(ROOT, 'packages/api/src/config.ts'), 'utf8')

it('the page of settings says what config.ts says', () => {
  expect(readFileSync(PAGE, 'utf8')).toBe(describeConfig(source))
})

it('every setting that is read has a line of its own', () => {
  const read = new Set([...source.matchAll(/\bvalue\.([A-Z_]+)/g)].map(([, name]) => name!))

  expect([...read].filter((name) => !describeConfig(source).includes(`| \`${name}\` |`))).toEqual([])
  expect(read.size).toBeGreaterThan(5)
})
