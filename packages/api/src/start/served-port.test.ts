import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { readServedPort, recordServedPort } from './served-port.ts'

const dataFolder = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'relais-port-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return folder
}

it('a command finds the port that is served, until the server stops', async () => {
  const folder = await dataFolder()
  expect(await readServedPort(folder)).toBeNull()
  const takeBack = await recordServedPort(folder, 4817)
  expect(await readServedPort(folder)).toBe(4817)
  await takeBack()
  expect(await readServedPort(folder)).toBeNull()
})

it('what is no port is as good as no word', async () => {
  const folder = await dataFolder()
  await writeFile(join(folder, 'port'), 'four thousand')
  expect(await readServedPort(folder)).toBeNull()
})
