import { cellAnswers } from './cell-answers';
import { readLargeAnswers } from './large-answers';
import { type RuntimeFacts, takenOrRefused, tell } from './runtime-facts';
import { duplicateWithExtras, hideAllRows, setLongList } from './sheet-answers';
import { openTrialSheet, removeTrialSheets } from './trial-sheet';

/**
 * Answers, on a real deployment, what can only be asked by writing. Run it once by hand from the script editor: it writes to a hidden sheet of its own,
 * which it deletes again whatever happens, and touches nothing else of the tracker.
 */
export function probeWrites(): RuntimeFacts {
  removeTrialSheets();
  try {
    const sheet = openTrialSheet();
    return tell({
      ...cellAnswers(sheet),
      'a list of 500 words': takenOrRefused(() => setLongList(sheet)),
      'a sheet with chart and protection, copied': takenOrRefused(() => duplicateWithExtras(sheet)),
      'hiding all rows but the frozen one': takenOrRefused(() => hideAllRows(sheet)),
      'words for an address that is none': takenOrRefused(mailToNobody),
      'a property of 5,000 letters and 10,000 bytes': takenOrRefused(keepLongProperty),
      ...readLargeAnswers(sheet),
    });
  } finally {
    removeTrialSheets();
  }
}

/** Google refuses such an address before anything is sent. */
function mailToNobody(): string {
  MailApp.sendEmail('probeWrites', 'probeWrites', 'probeWrites');
  return 'sent';
}

/** Google gives 9 KB a value and does not say whether it counts bytes or characters. */
function keepLongProperty(): string {
  const properties = PropertiesService.getDocumentProperties();
  const name = 'probeWrites';
  try {
    properties.setProperty(name, 'đ'.repeat(5_000));
    return `kept, read back with ${properties.getProperty(name)?.length} letters`;
  } finally {
    properties.deleteProperty(name);
  }
}
