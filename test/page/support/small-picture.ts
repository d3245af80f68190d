import type { Page } from './driver';

/** What greys are rounded to: most of a picture is dark words on a light ground, and the eye sees no more steps. */
const GREYS = [48, 128, 208, 248, 255];
/** What differs by no more among red, green and blue is a grey. */
const GREY = 48;
/** Colours are rounded to multiples of this. */
const STEP = 64;

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
    const greys = ${JSON.stringify(GREYS)};
    const nearest = (value) => greys.reduce((best, one) => (Math.abs(one - value) < Math.abs(best - value) ? one : best));
    for (let at = 0; at < pixels.data.length; at += 4) {
      const colour = [...pixels.data.slice(at, at + 3)];
      const isGrey = Math.max(...colour) - Math.min(...colour) <= ${GREY};
      const grey = nearest(colour.reduce((sum, value) => sum + value, 0) / 3);
      pixels.data.set(colour.map((value) => (isGrey ? grey : Math.round(value / ${STEP}) * ${STEP})), at);
    }
    context.putImageData(pixels, 0, 0);
    return canvas.toDataURL('image/webp', 1);
  })()`);
  const [kind, content] = String(address).split(',');
  if (kind !== 'data:image/webp;base64' || !content) throw new Error(`the browser makes no WebP: ${kind}`);
  return Buffer.from(content, 'base64');
}
