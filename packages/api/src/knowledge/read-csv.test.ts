import { describe, expect, it } from 'vitest'
import { readCsv } from './read-csv.ts'

const read = (text: string) => {
  const { lines, broken } = readCsv(text)
  return {
    lines: lines.map(({ line, fields }) => [line, ...fields.values()]),
    broken: broken.map(({ line, refusal }) => [line, refusal.code]),
  }
}

describe('a table', () => {
  it.each([
    ['commas', 'q,a\n1,2'],
    ['semicolons, as French spreadsheets write', 'q;a\r\n1;2\r\n'],
    ['tabs and a byte order mark', '\uFEFFq\ta\n1\t2\n\n'],
  ])('is read with %s', (_what, text) => {
    expect(read(text)).toEqual({ lines: [[2, '1', '2']], broken: [] })
  })

  it('keeps line breaks inside quotation marks, and numbers lines as an editor does', () => {
    expect(read('q;a\n\n"one\ntwo";2\n\n3;4').lines).toEqual([
      [3, 'one\ntwo', '2'],
      [6, '3', '4'],
    ])
  })

  it('loses nothing to a quotation mark that nobody closed', () => {
    expect(read('q;a\n1;2\n"open;x\n3;4\n5;6')).toEqual({
      lines: [
        [2, '1', '2'],
        [4, '3', '4'],
        [5, '5', '6'],
      ],
      broken: [[3, 'QUOTE_OPEN']],
    })
  })

  it('names each broken line and what is wrong with it', () => {
    expect(read('q;a\nmid"dle;x\n1;2;3\n"a" b;c\n4;5')).toEqual({
      lines: [[5, '4', '5']],
      broken: [
        [2, 'QUOTE_MISPLACED'],
        [4, 'QUOTE_MISPLACED'],
        [3, 'LINE_TOO_WIDE'],
      ],
    })
  })

  it('that is none is refused as a whole', () => {
    expect(() => readCsv(`q;a\n${'x"y;z\n'.repeat(300)}`)).toThrow(/no table/)
  })

  it.each([
    'a, b; c',
    'say "no"',
    '""',
    'line\nbreak\n\n"quoted"',
    '  ',
    'éàü, نعم "لا"; 🚄',
    "'=1+1",
    '\\n \\" \\',
  ])('gives %j back as it was', (cell) => {
    const quoted = `"${cell.replaceAll('"', '""')}"`
    const { lines, broken } = readCsv(`q,a\n${quoted},x\n${quoted},${quoted}\nlast,"one"`)

    expect(broken).toEqual([])
    expect(lines.map(({ fields }) => [...fields.values()])).toEqual([
      [cell.replace(/^'(?==)/, ''), 'x'],
      [cell.replace(/^'(?==)/, ''), cell.replace(/^'(?==)/, '')],
      ['last', 'one'],
    ])
  })
})
