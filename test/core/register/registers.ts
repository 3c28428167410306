import { difficulties } from '../../../src/core/difficulties/difficulties';
import { awards } from '../../../src/core/emulation/awards';
import { criteria } from '../../../src/core/emulation/criteria';
import { models } from '../../../src/core/emulation/models';
import { emulationPlans } from '../../../src/core/emulation/plans';
import { scores } from '../../../src/core/emulation/scores';
import { budgetRequests } from '../../../src/core/money/budget-requests';
import { budgets } from '../../../src/core/money/budgets';
import type { Register } from '../../../src/core/register/register';
import { duties } from '../../../src/core/report-duties/duties';
import { reviews } from '../../../src/core/reviews/reviews';
import { targets } from '../../../src/core/targets/targets';

/** Every register of the product, by its name. */
export const registers = Object.fromEntries(
  [
    difficulties,
    duties,
    reviews,
    budgets,
    budgetRequests,
    targets,
    criteria,
    scores,
    emulationPlans,
    models,
    awards,
  ].map((register) => [register.name, register as unknown as Register]),
) as { readonly [name: string]: Register };
