import sharp from 'sharp'

/** A photograph with the place and the camera written into it, as a telephone makes one. */
export function photograph({ width = 640, height = 480 } = {}): Promise<Buffer> {
  return sharp(noise(width, height), { raw: { width, height, channels: 3 } })
    .withExif({
      IFD0: { Make: 'Camera of Nora' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '48/1 51/1 30/1' },
    })
    .blur(3)
    .jpeg({ quality: 95 })
    .toBuffer()
}

/** A plain picture of any size, small as a file. */
export function plainPicture(width: number, height: number, format: 'png' | 'jpeg' | 'webp' = 'png') {
  return sharp({ create: { width, height, channels: 3, background: '#8c3b1f' } })
    .toFormat(format)
    .toBuffer()
}

/** Pixels that do not compress, the same every time. */
function noise(width: number, height: number): Buffer {
  const pixels = Buffer.alloc(width * height * 3)
  let state = 1
  for (let i = 0; i < pixels.length; i += 1) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    pixels[i] = state >> 16
  }
  return pixels
}
