/** Performance goals of project-years: versions of their content, the life cycle, and what other services hear of it. */
@NullMarked
package jixiao.indicator.goals;

import org.jspecify.annotations.NullMarked;
