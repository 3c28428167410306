import type { DoneSoFar } from '../../i18n/screen/catalogue';
import type { Ports } from '../ports/ports';

type Counted = { -readonly [key in keyof DoneSoFar]: DoneSoFar[key] };

export function nothingDone(): Counted {
  return { commits: 0, fills: 0, isDoubtful: false, filesWritten: 0, mailsSent: 0 };
}

/** Of a request that Google did not answer. */
const noAnswer = 0;

/** The same ports, counting what has been written and sent: after a failure the person is told exactly that. */
export function countingWrites(ports: Ports, done: Counted): Ports {
  /** A write that Google broke off may have arrived all the same. */
  const doubting = (write: () => void): void => {
    try {
      write();
    } catch (error) {
      done.isDoubtful = ports.refusals.kindOf(error) === 'passing';
      throw error;
    }
  };
  return {
    ...ports,
    workbook: {
      ...ports.workbook,
      commit: (requests) => {
        doubting(() => ports.workbook.commit(requests));
        if (requests.length > 0) done.commits += 1;
      },
      fill: (blocks) => {
        doubting(() => ports.workbook.fill(blocks));
        done.fills += blocks.length;
      },
    },
    files: {
      ...ports.files,
      write: (writes) => {
        const answers = ports.files.write(writes);
        done.filesWritten += answers.filter(({ isOk }) => isOk).length;
        if (answers.some((answer) => !answer.isOk && answer.status === noAnswer)) done.isDoubtful = true;
        return answers;
      },
    },
    mail: {
      ...ports.mail,
      send: (mail) => {
        ports.mail.send(mail);
        done.mailsSent += 1;
      },
    },
  };
}
