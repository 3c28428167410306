/** Functions that pages may call with `google.script.run`: nothing else in the product answers a page. */
export const functionNames: readonly string[] = [
  'sendTestToMe',
  'sendDraftToMe',
  'viewMyPage',
  'goToCell',
  'mendCell',
  'recogniseImport',
  'importRows',
  'chooseUnits',
];
