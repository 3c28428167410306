import type { FixtureTable } from './source-table';
import { annexTable } from './tables/annex';
import { departmentTable } from './tables/department';
import { communePlan, plainList, wardTicks } from './tables/districts';
import { byUnitTable, ministryAnnex, steeringTable } from './tables/ministries';
import { actionLog, auditLog, projectPlan, workPlan } from './tables/projects';
import { improvementPlan, schoolPlan } from './tables/schools';

/** Tables of departments, and others built after real ones. */
export const allTables: readonly FixtureTable[] = [
  departmentTable(),
  annexTable,
  ministryAnnex,
  steeringTable,
  byUnitTable,
  communePlan,
  wardTicks,
  plainList,
  schoolPlan,
  improvementPlan,
  actionLog,
  projectPlan,
  auditLog,
  workPlan,
];
