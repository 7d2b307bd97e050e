/** Money, years, regions and the indicator scheme: values that check themselves when they are made. */
@NullMarked
package jixiao.values;

import org.jspecify.annotations.NullMarked;
