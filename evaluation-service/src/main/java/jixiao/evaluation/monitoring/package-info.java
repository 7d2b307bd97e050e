/**
 * The year while it runs (绩效运行监控): plans, monitoring rounds, lights, execution alerts with their terms, and what a
 * unit is told to put right.
 */
@NullMarked
package jixiao.evaluation.monitoring;

import org.jspecify.annotations.NullMarked;
