// @vitest-environment node
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

interface Icon {
  src: string
  sizes: string
  type: string
  purpose: string
}

const read = (path: string) => readFileSync(`${import.meta.dirname}/../../public${path}`)
const { icons, ...manifest } = JSON.parse(read('/manifest.webmanifest').toString()) as { icons: Icon[] }

/** What a PNG says of itself in its first chunk. https://www.w3.org/TR/png-3/#11IHDR */
function describePng(path: string) {
  const file = read(path)
  expect(file.subarray(1, 4).toString()).toBe('PNG')
  return {
    sizes: `${file.readUInt32BE(16)}x${file.readUInt32BE(20)}`,
    isTransparent: file.readUInt8(25) === 6,
  }
}

it('says all that a home screen asks of the phone, and opens it alone', () => {
  expect(manifest).toMatchObject({
    id: '/help-out',
    name: 'Relais',
    short_name: 'Relais',
    start_url: '/help-out',
    scope: '/',
    display: 'standalone',
    lang: 'fr',
    dir: 'ltr',
  })
})

it('has every icon in the size that it declares, among them those that launchers ask for', () => {
  const painted = icons.filter(({ type }) => type === 'image/png')
  for (const { src, sizes } of painted) expect([src, describePng(src).sizes]).toEqual([src, sizes])
  const has = (sizes: string, purpose: string) =>
    painted.some((icon) => icon.sizes === sizes && icon.purpose === purpose)
  expect([has('192x192', 'any'), has('512x512', 'any'), has('512x512', 'maskable')]).toEqual([
    true,
    true,
    true,
  ])
})

it('fills to the edge what a launcher or iOS cuts to its own shape', () => {
  const masked = icons.find(({ purpose }) => purpose === 'maskable')!
  expect(describePng(masked.src).isTransparent).toBe(false)
  expect(describePng('/apple-touch-icon.png')).toEqual({ sizes: '180x180', isTransparent: false })
})
