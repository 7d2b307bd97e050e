/**
 * Self-evaluation sheets: opened by the approval of budget and goal, filled in by the unit, submitted, returned or
 * completed, corrected when a fact comes late. Sheets of published documents are recorded as completed.
 */
@NullMarked
package jixiao.evaluation.sheets;

import org.jspecify.annotations.NullMarked;
