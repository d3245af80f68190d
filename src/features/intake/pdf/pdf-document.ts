import { Conversation } from './conversation';
import type { PdfPage } from './pdf-page';

/** A table of characters that a font of an old Chinese PDF names, by its name (`GBK-EUC-H`); `undefined` where we have none. */
export type CharacterMaps = (name: string) => Uint8Array | undefined;

/** Why a PDF cannot be read. */
export class UnreadablePdf extends Error {
  constructor(readonly why: 'encrypted' | 'damaged') {
    super(why);
  }
}

/** The version whose messages these are: the parser compares it with its own. */
const version = '5.4.530';

const parser = `${Conversation.document}_worker`;

/**
 * A PDF that is open. Nothing of it is run, fetched or drawn: scripts, actions, attachments and forms of XFA are never
 * asked for, fonts are not loaded, pictures not unpacked.
 */
export class PdfDocument {
  private constructor(
    private readonly conversation: Conversation,
    readonly pageCount: number,
  ) {}

  /** @throws UnreadablePdf */
  static async open(bytes: Uint8Array, maps: CharacterMaps): Promise<PdfDocument> {
    return new Promise((resolve, reject) => {
      const conversation: Conversation = new Conversation({
        GetDoc: (data) => resolve(new PdfDocument(conversation, (data as Opened).pdfInfo.numPages)),
        DocException: (reason) => reject(new UnreadablePdf(isAboutPassword(reason) ? 'encrypted' : 'damaged')),
        PasswordRequest: () => Promise.reject(new Error('no password')),
        FetchBinaryData: (data) => mapFor(data as BinaryRequest, maps),
      });
      conversation.tell('configure', { verbosity: 0 });
      conversation.ask('GetDocRequest', requestFor(bytes)).then(
        () => conversation.tell('Ready', null, parser),
        () => reject(new UnreadablePdf('damaged')),
      );
    });
  }

  /** The text of a page and where it stands, pages counted from 1. Rejects where that page cannot be read. */
  async page(number: number): Promise<PdfPage> {
    const pageIndex = number - 1;
    const { rotate, view } = (await this.conversation.ask('GetPage', { pageIndex }, parser)) as PageInfo;
    const request = { pageId: pageIndex, pageIndex, includeMarkedContent: false, disableNormalization: true };
    const chunks = await this.conversation.askForAll('GetTextContent', request, parser);
    return { number, rotate, view, items: (chunks as TextChunk[]).flatMap(({ items }) => items) };
  }
}

interface Opened {
  readonly pdfInfo: { readonly numPages: number };
}

type PageInfo = Pick<PdfPage, 'rotate' | 'view'>;
type TextChunk = Pick<PdfPage, 'items'>;

/** The parser asks for tables of characters, and for fonts, which it can do without. */
function mapFor({ type, name = '' }: BinaryRequest, maps: CharacterMaps): object {
  const cMapData = type === 'cMapReaderFactory' ? maps(name) : undefined;
  if (!cMapData) throw new Error(`not here: ${name}`);
  return { cMapData, isCompressed: true };
}

interface BinaryRequest {
  readonly type?: string;
  readonly name?: string;
}

function isAboutPassword(reason: unknown): boolean {
  return (reason as Error | undefined)?.name === 'PasswordException';
}

function requestFor(data: Uint8Array): object {
  return {
    docId: Conversation.document,
    apiVersion: version,
    data,
    disableAutoFetch: true,
    rangeChunkSize: 65_536,
    length: data.length,
    docBaseUrl: null,
    enableXfa: false,
    evaluatorOptions: {
      maxImageSize: 0,
      disableFontFace: true,
      ignoreErrors: true,
      isOffscreenCanvasSupported: false,
      isImageDecoderSupported: false,
      canvasMaxAreaInBytes: 0,
      fontExtraProperties: false,
      useSystemFonts: false,
      useWasm: false,
      useWorkerFetch: false,
      cMapUrl: null,
      iccUrl: null,
      standardFontDataUrl: null,
      wasmUrl: null,
    },
  };
}
