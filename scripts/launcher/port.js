import { createServer } from 'node:net'

/**
 * Why the port cannot be used, as a sentence that says what to do; null when it is free.
 * @param {string} text
 */
export async function findPortTrouble(text) {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    return `PORT is ${JSON.stringify(text)}, which is not a port. Give a number: PORT=4001 npm start.`
  }
  const code = await new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', (error) => resolve('code' in error ? error.code : String(error)))
    probe.listen(port, () => probe.close(() => resolve(null)))
  })
  if (code === 'EADDRINUSE') {
    return (await isRelais(port))
      ? `Relais is already running on http://localhost:${port}. Open it, stop it, or start another beside it: PORT=${port + 1} RELAIS_DATA_DIR=.relais-2 npm start.`
      : `Another program uses port ${port}. Stop it, or choose another port: PORT=${port + 1} npm start.`
  }
  if (code === 'EACCES')
    return `This account may not use port ${port}. Choose one above 1023: PORT=4000 npm start.`
  return null
}

/** @param {number} port */
async function isRelais(port) {
  try {
    const answer = await fetch(`http://localhost:${port}/healthz`, { signal: AbortSignal.timeout(1000) })
    return typeof (await answer.json()).status === 'string'
  } catch {
    return false // Whatever it is, it does not speak as we do.
  }
}
