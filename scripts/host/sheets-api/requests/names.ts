import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { parseBounds } from '../../book/a1';
import type { Book } from '../../book/book';
import { nextTextId } from '../../book/ids';
import { type Edit, type Handlers, refuse, requestMask } from '../edit';
import { overlay } from '../field-mask';
import { clipTarget, gridById } from '../target';

type NamedRange = sheets_v4.Schema$NamedRange;

/** https://support.google.com/docs/answer/63175: letters, digits, underscores; no digit first, not like a cell, at most 250 characters. */
function checked(book: Book, named: NamedRange, except?: NamedRange): NamedRange {
  const name = named.name ?? '';
  const isWord = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && name.length <= 250;
  if (!isWord || parseBounds(name) !== undefined || /^(true|false)$/i.test(name)) {
    refuse(`Invalid name: ${name}`);
  }
  const taken = book.namedRanges.some((other) => other !== except && other.name?.toLowerCase() === name.toLowerCase());
  if (taken) refuse(`Cannot add named range with name ${name}, a named range with that name already exists.`);
  if (named.range === undefined) refuse('NamedRange.range is required');
  const sheet = gridById(book, named.range.sheetId);
  clipTarget(sheet, named.range);
  return { ...named, name, range: { ...named.range, sheetId: named.range.sheetId ?? 0 } };
}

function find({ book }: Edit, id: string | null | undefined): NamedRange {
  return (
    book.namedRanges.find((named) => named.namedRangeId === id) ??
    refuse(`Cannot find a named range with id: ${id ?? ''}`)
  );
}

function add({ book }: Edit, request: sheets_v4.Schema$AddNamedRangeRequest): sheets_v4.Schema$Response {
  const given = checked(book, request.namedRange ?? {});
  const taken = new Set(book.namedRanges.map((named) => named.namedRangeId ?? ''));
  const asked = given.namedRangeId ?? '';
  if (taken.has(asked)) refuse(`A named range with id ${asked} already exists.`);
  const namedRangeId = asked === '' ? nextTextId(book, `name:${given.name}`, taken) : asked;
  const namedRange = { ...given, namedRangeId };
  book.namedRanges = [...book.namedRanges, namedRange];
  return { addNamedRange: { namedRange } };
}

function update(edit: Edit, request: sheets_v4.Schema$UpdateNamedRangeRequest): undefined {
  const mask = requestMask(request.fields, 'NamedRange');
  const before = find(edit, request.namedRange?.namedRangeId);
  const merged = { ...overlay(before, request.namedRange, mask), namedRangeId: before.namedRangeId ?? '' };
  const after = checked(edit.book, merged, before);
  edit.book.namedRanges = edit.book.namedRanges.map((named) => (named === before ? after : named));
  return;
}

function remove(edit: Edit, request: sheets_v4.Schema$DeleteNamedRangeRequest): undefined {
  const found = find(edit, request.namedRangeId);
  edit.book.namedRanges = edit.book.namedRanges.filter((named) => named !== found);
  return;
}

export const nameRequests: Handlers = { addNamedRange: add, updateNamedRange: update, deleteNamedRange: remove };
