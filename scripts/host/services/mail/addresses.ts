import { ServiceError } from '../../runs/exceptions';

const ADDRESS =
  /^[^\s@<>",;:()[\]\\]+@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+$/;

/**
 * A comma-separated list as `MailApp` takes it, names allowed: `a@x.vn, "Nguyễn Văn A" <b@x.vn>`. Semicolons are no separators.
 * @throws Google's `Invalid email: …` for anything that is no address.
 */
export function parseAddresses(list: string): string[] {
  const parts = list.match(/(?:"[^"]*"|[^,"])+/g) ?? [];
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const address = (/<([^<>]*)>$/.exec(part)?.[1] ?? part).trim();
      if (!ADDRESS.test(address)) throw new ServiceError(`Invalid email: ${part}`);
      return address;
    });
}
