/** The package types its main entry only; every size has the same face. */
declare module 'eld/extrasmall' {
  export { eld } from 'eld'
}
