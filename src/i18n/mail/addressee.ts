import type { Unit } from '../../core/directory/unit';
import { foldText } from '../../core/text/text';

/** `Xã Phúc Thọ` → `UBND xã Phúc Thọ`: a letter goes to the committee, not to the place. */
export function addresseeName({ name, kind }: Pick<Unit, 'name' | 'kind'>): string {
  if (kind !== 'ward' && kind !== 'commune') return name;
  return /^(?:xa|phuong|thi tran|dac khu) /.test(foldText(name))
    ? `UBND ${name.slice(0, 1).toLowerCase()}${name.slice(1)}`
    : name;
}
