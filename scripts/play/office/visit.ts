import type { RunResult } from '../../host/runs/run-result';
import { visitWebApp, type WebAnswer } from '../../host/runs/web-app';
import type { WebPage } from '../protocol';
import type { Handlers } from './handlers';
import { noteRun } from './play-desk';

/** Visits of the script's web app, as the account that it was deployed by: https://developers.google.com/apps-script/guides/web */
export const visit: Pick<Handlers, 'visit'> = {
  visit: (desk, _seat, asked): WebPage => {
    const { functionName } = asked;
    if (!desk.bundle.functionNames.includes(functionName)) return failed(`Script function not found: ${functionName}`);
    const result = visitWebApp(desk.workspace, desk.bundle, asked);
    noteRun(desk, result, { functionName, by: 'web', user: desk.workspace.user });
    return pageOf(result, functionName);
  },
};

function pageOf({ error, value }: RunResult, functionName: string): WebPage {
  if (error !== undefined) return failed(`${error.name}: ${error.message}`);
  if (value === undefined || value === null) {
    return failed('The script completed but did not return anything.');
  }
  const { type, content, title } = value as Partial<WebAnswer>;
  if (type === undefined || content === undefined) {
    return failed(`The script completed but the returned value of ${functionName} is not a supported return type.`);
  }
  return { type, content, ...(title && { title }) };
}

function failed(content: string): WebPage {
  return { type: 'ERROR', content };
}
