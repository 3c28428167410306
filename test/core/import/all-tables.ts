import type { FixtureTable } from './source-table';
import { annexTable } from './tables/annex';
import { documentExport, project06, reformPlan } from './tables/communes';
import { departmentTable } from './tables/department';
import { communePlan, plainList, wardTicks } from './tables/districts';
import { actionRegister, committeeActions, healthPlan, lawTracker } from './tables/english-offices';
import { byUnitTable, ministryAnnex, resolutionAnnex, steeringTable } from './tables/ministries';
import { buildingProject, conclusions, inspection, schoolMonth } from './tables/party-and-health';
import { actionLog, auditLog, projectPlan, workPlan } from './tables/projects';
import { improvementPlan, schoolPlan } from './tables/schools';
import { digitalSprint, leadersOrders, meetingActions, ombudsman, universityPlan } from './tables/second-look';

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
  reformPlan,
  project06,
  documentExport,
  conclusions,
  inspection,
  schoolMonth,
  buildingProject,
  committeeActions,
  actionRegister,
  lawTracker,
  healthPlan,
  resolutionAnnex,
  meetingActions,
  leadersOrders,
  universityPlan,
  ombudsman,
  digitalSprint,
];
