/** A day as the Sheets serial: whole days since 1899-12-30. Never a JavaScript `Date`. */
export type Day = number;

/** A moment as the Sheets serial with a fraction: the spreadsheet's local time. */
export type Moment = number;
