import type { DocumentLadder } from '../settings/document-ladder';
import type { Day } from '../time/day';

/** One row of the sheet `Văn bản`; absent text is ''. */
export interface AssigningDocument {
  readonly symbol: string;
  readonly issuedOn: Day | undefined;
  readonly issuer: string;
  readonly summary: string;
  /** From whom its tasks come. */
  readonly sourceType: string;
  /** When the units received it; a unit's own day stands in `Đơn vị`. */
  readonly receivedOn?: Day | undefined;
  /** How "trước ngày" is read for tasks of this document; undefined = the setting. */
  readonly beforeIncludesDay: boolean | undefined;
  readonly link: string;
  /** Its own reminder ladder; undefined = the setting's. */
  readonly ladder?: DocumentLadder | undefined;
  readonly rowNumber: number;
}

export interface DocumentRegister {
  readonly documents: readonly AssigningDocument[];
  /** By symbol, on the folded key: `5514/ubnd-dmpt` finds `5514/UBND-ĐMPT`. */
  find(symbol: string): AssigningDocument | undefined;
}
