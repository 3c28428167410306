/** https://developers.google.com/apps-script/reference/xml-service/namespace. One object for each pair, so that `===` works. */
export class NamespaceService {
  readonly #prefix: string;
  readonly #uri: string;

  constructor(prefix: string, uri: string) {
    this.#prefix = prefix;
    this.#uri = uri;
  }

  getPrefix(): string {
    return this.#prefix;
  }

  getURI(): string {
    return this.#uri;
  }
}

const known = new Map<string, NamespaceService>();

export function namespaceOf(prefix: string, uri: string): NamespaceService {
  const key = `${prefix} ${uri}`;
  const found = known.get(key) ?? new NamespaceService(prefix, uri);
  known.set(key, found);
  return found;
}

export const NO_NAMESPACE = namespaceOf('', '');
export const XML_NAMESPACE = namespaceOf('xml', 'http://www.w3.org/XML/1998/namespace');
