// npm run icons: draws the icons of the phone's app anew from favicon.svg. They are committed, for nobody's machine has to draw
// them to run Relais; run it when the mark changes.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { launchBrowser } from '../e2e/browser/launch.ts'
import { ROOT } from './program.ts'

const PUBLIC = join(ROOT, 'packages', 'web', 'public')

const mark = await readFile(join(PUBLIC, 'favicon.svg'), 'utf8')
const [, ground, strokes] = /<svg[^>]*>(<rect[^>]*\/>)(.*)<\/svg>/s.exec(mark) ?? []
if (!ground || !strokes) throw new Error('favicon.svg is no ground with strokes on it any more.')
const square = ground.replace(/ rx="\d+"/, '')
/** Launchers cut a circle of four fifths out of it: the strokes stay inside. https://www.w3.org/TR/appmanifest/#icon-masks */
const masked = `${square}<g transform="translate(16 16) scale(0.84) translate(-16.4 -16.2)">${strokes}</g>`

const icons = [
  { file: 'icons/192.png', size: 192, content: ground + strokes },
  { file: 'icons/512.png', size: 512, content: ground + strokes },
  { file: 'icons/maskable-512.png', size: 512, content: masked },
  // Android paints it in one colour, beside the clock.
  { file: 'icons/badge-96.png', size: 96, content: strokes },
  // iOS rounds it by itself, and looks for it under this name.
  { file: 'apple-touch-icon.png', size: 180, content: square + strokes },
]

const browser = await launchBrowser()
try {
  const page = await browser.newPage()
  for (const { file, size, content } of icons) {
    await page.setViewportSize({ width: size, height: size })
    await page.setContent(
      `<style>body{margin:0}svg{display:block}</style><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="${size}" height="${size}">${content}</svg>`,
    )
    await writeFile(join(PUBLIC, file), await page.screenshot({ omitBackground: true }))
  }
} finally {
  await browser.close()
}
