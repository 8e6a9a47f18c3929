import { expect, it } from 'vitest'
import { explain } from './install.js'

it.each([
  ['Error: spawn npx ENOENT', 'npm is missing'],
  ['write data: No\n      space left on device (os error 28)', 'is full'],
  ['npm error code EAI_AGAIN', 'does not answer'],
  ['request failed, reason: connect ECONNREFUSED 127.0.0.1:9', 'does not answer'],
  ['EACCES: permission denied, mkdir', 'may not write'],
  ['ERR_PNPM_OUTDATED_LOCKFILE Cannot install with "frozen-lockfile"', 'do not agree'],
])('an install that ends with %j is explained by a sentence that says what to do', (output, part) => {
  expect(explain('/srv/relais', output)).toContain(part)
})

it('an install that ends in an unknown way shows the last of what was printed', () => {
  expect(explain('/srv/relais', 'one\ntwo\nsomething new')).toContain('something new')
})
