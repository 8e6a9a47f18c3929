import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { preparePlace } from './place.ts'
import { StartRefused } from './start-refused.ts'

const aFolder = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'relais-place-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return folder
}

it.each(['/proc/relais', '/proc/relais/below', '/proc/self/relais'])(
  'a data folder %s, where no folder can be made, is refused at once with a sentence',
  async (dataDir) => {
    const refused = await preparePlace(dataDir).catch((error: unknown) => error)

    expect(refused).toBeInstanceOf(StartRefused)
    expect((refused as Error).message).toMatch(/RELAIS_DATA_DIR=… npm start\.$/)
  },
)

it('a name that no disk takes is refused with a sentence', async () => {
  await expect(preparePlace(join(await aFolder(), 'x'.repeat(300)))).rejects.toThrow(StartRefused)
})

it('a data folder is made with those above it', async () => {
  const dataDir = join(await aFolder(), 'one', 'two')
  await preparePlace(dataDir)

  expect((await stat(dataDir)).isDirectory()).toBe(true)
})
