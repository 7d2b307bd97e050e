/**
 * Indicator values as people write them (指标值, 实际完成值): read into a closed set of readings, and compared. The raw
 * text is always kept, because a published form prints exactly what was approved. A value that is not understood is said
 * to be so; a wrong certain reading would be worse.
 */
@NullMarked
package jixiao.values.reading;

import org.jspecify.annotations.NullMarked;
