package jixiao.project.library.kafka;

import java.util.UUID;
import jixiao.values.FiscalYear;

/** What this service needs of {@code jixiao.goal.revised.v1}. */
record GoalRevised(UUID projectId, FiscalYear fiscalYear, long version, int goalVersion) {}
