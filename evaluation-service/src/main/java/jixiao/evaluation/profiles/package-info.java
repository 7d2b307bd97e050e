/** Which rule profiles are known and which one is in force. */
@NullMarked
package jixiao.evaluation.profiles;

import org.jspecify.annotations.NullMarked;
