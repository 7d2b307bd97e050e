/**
 * The two clocks of 预算法 Art. 14: a department publishes within 20 days after finance approved its budget, a unit within
 * 20 days after its department did. What is due, overdue, on time or late is reckoned from the approval's two dates.
 */
@NullMarked
package jixiao.publication.deadlines;

import org.jspecify.annotations.NullMarked;
