import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { ROOT } from './program.ts'

/** One file that somebody wrote. */
export interface SourceFile {
  /** From the root of the repository, with forward slashes. */
  path: string
  text: string
}

const NOT_OURS = new Set([
  'node_modules',
  'dist',
  'generated',
  '.git',
  '.relais',
  'coverage',
  'migrations',
  'locales',
])

/** Every file under these patterns that a person wrote. */
export function readSourceFiles(...patterns: string[]): SourceFile[] {
  const entries = globSync(patterns, {
    cwd: ROOT,
    withFileTypes: true,
    exclude: (entry) => NOT_OURS.has(entry.name),
  })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({ path: relative(ROOT, file).replaceAll('\\', '/'), text: readFileSync(file, 'utf8') }))
}

/** What a file imports: relative ones as paths from the root, the others by name. */
export function importsOf({ path, text }: SourceFile): string[] {
  const statement =
    /(?:^|\n)\s*(?:import|export)\b[^'"\n;]*(?:\{[^}]*\}[^'"\n;]*)?['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]/g
  return [...text.matchAll(statement)].map((match) => {
    const name = match[1] ?? match[2] ?? ''
    return name.startsWith('.') ? join(dirname(path), name).replaceAll('\\', '/') : name
  })
}

/** Which file each imported name comes from, for relative imports. */
export function importedNames({ path, text }: SourceFile): Map<string, string> {
  const names = new Map<string, string>()
  for (const [, list = '', from = ''] of text.matchAll(/import\s*\{([^}]*)\}\s*from\s*['"](\.[^'"]+)['"]/g)) {
    for (const each of list.split(',')) {
      const name = each
        .trim()
        .split(/\s+as\s+/)
        .at(-1)
        ?.replace(/^type\s+/, '')
      if (name) names.set(name, join(dirname(path), from).replaceAll('\\', '/'))
    }
  }
  return names
}
