import { assertName } from './names';
import { type NamespaceService, NO_NAMESPACE } from './namespace';

/** https://developers.google.com/apps-script/reference/xml-service/attribute */
export class AttributeService {
  name: string;
  value: string;
  namespace: NamespaceService;

  constructor(name: string, value: string, namespace: NamespaceService = NO_NAMESPACE) {
    assertName(name, 'attribute');
    this.name = name;
    this.value = value;
    this.namespace = namespace;
  }

  getName(): string {
    return this.name;
  }

  getNamespace(): NamespaceService {
    return this.namespace;
  }

  getValue(): string {
    return this.value;
  }

  setName(name: string): this {
    assertName(name, 'attribute');
    this.name = name;
    return this;
  }

  setNamespace(namespace: NamespaceService): this {
    this.namespace = namespace;
    return this;
  }

  setValue(value: string): this {
    this.value = value;
    return this;
  }
}
