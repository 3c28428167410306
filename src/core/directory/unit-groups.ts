import { foldText } from '../text/text';

const beginning =
  /^(?:ubnd )?(?:cac|nhung|mot so|tat ca|toan bo|toan the|moi|all|other|various|relevant|related|concerned)(?![a-z])/;
const ending = /(?:^|[ ,])(?:lien quan|co lien quan|khac|truc thuoc|tren dia ban|concerned|involved)[.]?$/;

/** True for what names no unit but a circle of them: `Các phòng, đơn vị liên quan`, `UBND các xã, phường`, `All divisions`. */
export function isUnitGroup(text: string): boolean {
  const folded = foldText(text);
  return folded.length <= 120 && (beginning.test(folded) || ending.test(folded));
}
