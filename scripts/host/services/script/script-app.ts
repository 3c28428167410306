import { type ClassDefinition, effects, NO_NEEDS } from '../../bridge/class-definition';
import { type EnumValue, enumValue } from '../../bridge/enum-value';
import { ServiceError } from '../../runs/exceptions';
import { authorized, SCOPES } from '../scopes';
import type { ServiceHost } from '../service-host';
import { TriggerService } from './trigger';
import { TriggerBuilderService } from './trigger-builder';

/** https://developers.google.com/apps-script/reference/script/authorization-info */
export class AuthorizationInfoService {
  readonly #isRequired: boolean;

  constructor(isRequired: boolean) {
    this.#isRequired = isRequired;
  }

  getAuthorizationStatus(): EnumValue {
    return enumValue('Script.AuthorizationStatus', this.#isRequired ? 'REQUIRED' : 'NOT_REQUIRED');
  }

  /** Null where nothing is left to agree to. */
  getAuthorizationUrl(): string | null {
    return this.#isRequired ? 'https://accounts.google.com/o/oauth2/auth' : null;
  }
}

/** https://developers.google.com/apps-script/reference/script/service: the script as a web app. */
export class WebAppService {
  readonly #address: string | undefined;

  constructor(address: string | undefined) {
    this.#address = address;
  }

  /** Null while it is not deployed: here, while `npm run play` does not serve it. */
  getUrl(): string | null {
    return this.#address ?? null;
  }

  isEnabled(): boolean {
    return this.#address !== undefined;
  }
}

/** https://developers.google.com/apps-script/reference/script/script-app */
export class ScriptAppService {
  readonly #host: ServiceHost;

  constructor(host: ServiceHost) {
    this.#host = host;
  }

  deleteTrigger(trigger: TriggerService): void {
    this.#host.workspace.triggers.remove(trigger.getUniqueId());
  }

  getAuthorizationInfo(_authMode: EnumValue): AuthorizationInfoService {
    return new AuthorizationInfoService(this.#missing().length > 0);
  }

  /** A script of one's own is no add-on from a store. */
  getInstallationSource(): EnumValue {
    return enumValue('Script.InstallationSource', 'NONE');
  }

  /** Good for the Sheets and Drive addresses that `UrlFetchApp` reaches here, and for nothing else. */
  getOAuthToken(): string {
    return `local-token-of-${this.#host.execution.user}`;
  }

  /** Only those of the account that asks: other accounts' triggers cannot be seen. */
  getProjectTriggers(): TriggerService[] {
    const { execution, workspace } = this.#host;
    return workspace.triggers.ownedBy(execution.user).map((trigger) => new TriggerService(trigger));
  }

  getUserTriggers(_document: object): TriggerService[] {
    return this.getProjectTriggers().filter((trigger) => trigger.getTriggerSourceId() !== '');
  }

  getScriptId(): string {
    return `local-script-of-${this.#host.workspace.openId}`;
  }

  getService(): WebAppService {
    return new WebAppService(this.#host.workspace.webAppAddress);
  }

  newTrigger(functionName: string): TriggerBuilderService {
    return new TriggerBuilderService(this.#host, functionName);
  }

  requireAllScopes(_authMode: EnumValue): void {
    if (this.#missing().length > 0) throw consentNeeded();
  }

  requireScopes(_authMode: EnumValue, scopes: readonly string[]): void {
    for (const scope of scopes) {
      if (this.#host.execution.scopes?.includes(scope) === false) throw new ServiceError(`Invalid scope: ${scope}`);
    }
    if (scopes.some((scope) => this.#missing().includes(scope))) throw consentNeeded();
  }

  #missing(): readonly string[] {
    const { execution } = this.#host;
    return (execution.scopes ?? []).filter((scope) => !execution.hasScope(scope));
  }
}

/** On Google the run ends and the consent page opens. */
function consentNeeded(): ServiceError {
  return new ServiceError(
    'Authorization is required to perform that action. Please run the script again to authorize it.',
  );
}

export const authorizationInfoClass: ClassDefinition = {
  type: 'Script.AuthorizationInfo',
  name: 'AuthorizationInfo',
  of: AuthorizationInfoService,
  effects: undefined,
};

export const webAppClass: ClassDefinition = {
  type: 'Script.Service',
  name: 'Service',
  service: 'ScriptApp',
  of: WebAppService,
  effects: undefined,
};

export const scriptAppClass: ClassDefinition = {
  type: 'Script.ScriptApp',
  name: 'ScriptApp',
  of: ScriptAppService,
  effects: effects({
    aside: 'deleteTrigger getProjectTriggers getUserTriggers getAuthorizationInfo requireAllScopes requireScopes',
  }),
  needs: (member) => (/[tT]rigger/.test(member) ? authorized(SCOPES.scriptApp) : NO_NEEDS),
};
