/** A limit on the length of a text, in the unit the network counts. */
export interface TextLimit {
  max: number
  unit: 'graphemes' | 'bytes' | 'utf16'
}
