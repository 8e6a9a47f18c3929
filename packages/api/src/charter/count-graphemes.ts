const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Counts the characters, as readers see them, before a place in a text. Asked in the order of the text, it reads it once. */
export function graphemeCounter(text: string): (unit: number) => number {
  let starts: number[] | null = null
  return (unit) => {
    starts ??= Array.from(graphemes.segment(text), ({ index }) => index)
    let low = 0
    let high = starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (starts[middle]! < unit) low = middle + 1
      else high = middle
    }
    return low
  }
}
