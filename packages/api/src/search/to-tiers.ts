import { type SQL, sql } from 'drizzle-orm'
import type { SearchTerm } from './parse-search.ts'
import type { SearchKind } from './tables.ts'

/**
 * A search as queries of the index, the most exact first: what bears this number, handle or name; what has these very
 * words; what has other forms of them, or goes on where the last word ends.
 */
export function toTiers(terms: SearchTerm[], kinds: readonly SearchKind[]): SQL {
  const wanted = terms.filter((term) => !term.isExcluded)
  const unwanted = terms.filter((term) => term.isExcluded).map((term) => sql`!! ${looseQuery(term)}`)
  const narrow = kinds.length === 0 ? [] : [anyOf(kinds.map((kind) => `/${kind}`))]
  const tier = (...parts: SQL[]) => sql.join([...parts, ...unwanted, ...narrow], sql` && `)
  const [only] = wanted.length === 1 ? wanted : []
  const named = [
    sql`(${sql.join(wanted.map(nameQuery), sql` && `)})`,
    ...(only?.number != null ? [lexeme(`#${only.number}`)] : []),
  ]
  return sql`array[${sql.join(
    [
      tier(sql`(${sql.join(named, sql` || `)})`),
      tier(...wanted.map(exactQuery)),
      tier(
        sql`search_loosely(${sql.join(wanted.map(looseQuery), sql` && `)}, ${sql.join(wanted.map(exactQuery), sql` && `)})`,
      ),
    ],
    sql`, `,
  )}]`
}

/** The words as those of a person's name; the index has them with a sign of their own. */
function nameQuery({ words, handle }: SearchTerm): SQL {
  return handle === null ? tsquery(words.map((word) => quote(`%${word}`)).join(' & ')) : lexeme(handle)
}

/** The words as they were typed. */
function exactQuery({ words, handle }: SearchTerm): SQL {
  return handle === null ? phrase(words, false) : lexeme(handle)
}

/** Other forms of a word and what it begins; a phrase keeps its words, save that the last may go on. */
function looseQuery(term: SearchTerm): SQL {
  const { words, isPhrase, isOpen, handle } = term
  if (handle !== null)
    return sql`(${tsquery(`${quote(handle)}${isOpen ? ':*' : ''}`)} || ${phrase(words, false)})`
  if (isPhrase) return phrase(words, isOpen)
  const forms = words.map((word, at) => sql`search_forms(${word}, ${isOpen && at === words.length - 1})`)
  return sql`(${sql.join(forms, sql` && `)})`
}

function phrase(words: string[], isOpen: boolean): SQL {
  return tsquery(`${words.map(quote).join(' <-> ')}${isOpen ? ':*' : ''}`)
}

function anyOf(lexemes: string[]): SQL {
  return tsquery(lexemes.map(quote).join(' | '))
}

function lexeme(text: string): SQL {
  return tsquery(quote(text))
}

function tsquery(text: string): SQL {
  return sql`${text}::tsquery`
}

/** Words hold letters and digits alone, handles a few signs more; quoted, none of them is an operator. */
function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
}
