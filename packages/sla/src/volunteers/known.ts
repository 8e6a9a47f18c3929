/** What is known of something: that it is so, that it is not, or neither. */
export type Known = boolean | 'unknown'

/** Both at once: not so as soon as one of them is not, and unknown where the rest is. */
export function both(one: Known, other: Known): Known {
  if (one === false || other === false) return false
  return one === 'unknown' || other === 'unknown' ? 'unknown' : true
}

/** One or the other: so as soon as one of them is, and unknown where the rest is. */
export function either(one: Known, other: Known): Known {
  if (one === true || other === true) return true
  return one === 'unknown' || other === 'unknown' ? 'unknown' : false
}

/** The other way round. */
export function not(known: Known): Known {
  return known === 'unknown' ? known : !known
}
