import type { Page } from './driver';

/** Colours are rounded to multiples of this, which the background of the light theme (248) is. */
const STEP = 16;

/**
 * A picture for the package, of which the bytes are a third of the screenshot's: WebP without loss, in few colours.
 * The browser that drew it makes it; cwebp -lossless -m 6 takes another quarter off. VS Code's walkthroughs show WebP in
 * all supported versions.
 */
export async function smallPicture(page: Page, png: Buffer): Promise<Buffer> {
  const address = await page.evaluate(`(async () => {
    const picture = new Image();
    picture.src = ${JSON.stringify(`data:image/png;base64,${png.toString('base64')}`)};
    await picture.decode();
    const canvas = document.createElement('canvas');
    canvas.width = picture.width;
    canvas.height = picture.height;
    const context = canvas.getContext('2d');
    context.drawImage(picture, 0, 0);
    const pixels = context.getImageData(0, 0, canvas.width, canvas.height);
    pixels.data.forEach((value, index) => { pixels.data[index] = Math.round(value / ${STEP}) * ${STEP}; });
    context.putImageData(pixels, 0, 0);
    return canvas.toDataURL('image/webp', 1);
  })()`);
  const [kind, content] = String(address).split(',');
  if (kind !== 'data:image/webp;base64' || !content) throw new Error(`the browser makes no WebP: ${kind}`);
  return Buffer.from(content, 'base64');
}
