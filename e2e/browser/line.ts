import { createServer, request } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'

/** The line between one browser and the world: a proxy whose connections, WebSockets among them, can be cut. */
export interface Line {
  url: string
  cut: () => void
  /** Takes everything and brings nothing, as a line in a tunnel does. */
  stall: () => void
  mend: () => void
  close: () => Promise<void>
}

/** Opens a line that works. Give its `url` to a browser context as its proxy. */
export async function openLine(): Promise<Line> {
  const sockets = new Set<Socket>()
  let isCut = false
  let isStalled = false
  const keep = (socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => socket.destroy())
    socket.once('close', () => sockets.delete(socket))
    if (isCut) socket.destroy()
  }
  const proxy = createServer((asked, answer) => {
    if (isStalled) return
    const forwarded = request(asked.url!, { method: asked.method, headers: asked.headers }, (response) => {
      answer.writeHead(response.statusCode!, response.rawHeaders)
      response.pipe(answer)
    })
    forwarded.on('error', () => answer.destroy())
    asked.pipe(forwarded)
  })
  proxy.on('connection', keep)
  proxy.on('connect', (asked, socket, head) => {
    if (isStalled) return keep(socket as Socket)
    const { hostname, port } = new URL(`http://${asked.url}`)
    const end = connect(Number(port), hostname, () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      end.write(head)
      socket.pipe(end).pipe(socket)
    })
    keep(end)
    socket.once('close', () => end.destroy())
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    cut: () => {
      isCut = true
      for (const socket of sockets) socket.destroy()
    },
    stall: () => {
      isStalled = true
    },
    mend: () => {
      isCut = false
      isStalled = false
    },
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => proxy.close(resolve))
    },
  }
}
