import type { RegisterName } from '../../core/register/register';
import { moduleWords } from '../../core/settings/modules';
import { registerSheets } from '../../sheets/registers/register-sheets';
import { UserError } from '../ports/user-error';
import type { AssessedRegister } from './assess-registers';

/** @throws UserError where its module is off, or its headings are lost. */
export function requireRegister(
  { registers }: { readonly registers: readonly AssessedRegister[] },
  name: RegisterName,
): AssessedRegister {
  const found = registers.find(({ table }) => table.name === name);
  if (found !== undefined) return found;
  const [module] = moduleWords[registerSheets[name].register.module];
  throw new UserError('moduleOff', { module });
}
