/** 绩效自评报告 that units write in the suite: prepared by an event, looked through, approved, published with their release. */
@NullMarked
package jixiao.publication.reports;

import org.jspecify.annotations.NullMarked;
