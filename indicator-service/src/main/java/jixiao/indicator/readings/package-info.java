/** Reading indicator values as people write them, for other systems and for a preview while typing. */
@NullMarked
package jixiao.indicator.readings;

import org.jspecify.annotations.NullMarked;
