import { ServiceError } from '../../runs/exceptions';

/** `Utilities.parseCsv`: RFC 4180 with any one-letter delimiter. */
export function parseCsv(csv: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let isQuoted = false;
  const endField = () => {
    row.push(field);
    field = '';
  };
  const endRow = () => {
    endField();
    rows.push(row);
    row = [];
  };
  for (let i = 0; i < csv.length; i++) {
    const letter = csv.charAt(i);
    if (isQuoted) {
      if (letter !== '"') field += letter;
      else if (csv.charAt(i + 1) === '"') field += csv.charAt(i++);
      else isQuoted = false;
    } else if (letter === '"' && field === '') isQuoted = true;
    else if (letter === delimiter) endField();
    else if (letter === '\n' || letter === '\r') {
      if (letter === '\r' && csv.charAt(i + 1) === '\n') i++;
      endRow();
    } else field += letter;
  }
  if (isQuoted) throw new ServiceError('Could not parse text.');
  if (field !== '' || row.length > 0) endRow();
  return rows;
}
