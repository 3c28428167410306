import { createPorts } from '../../src/google/ports';
import { portsContract } from './ports-contract';

/** The contract as a project of its own, to be run where Google's globals are. */
export const keepPromise = (index: number) => portsContract[index]?.act(createPorts(true));
