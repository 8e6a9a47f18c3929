import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../../scripts/program.ts'

/** The pages of the settings as the console lists them: one that is added is looked at without being named here. */
export const settingsSections: string[] = [
  ...readFileSync(join(ROOT, 'packages', 'web', 'src', 'settings', 'sections.ts'), 'utf8').matchAll(
    /^ {4}id: '([\w-]+)'/gm,
  ),
].map((found) => found[1]!)
