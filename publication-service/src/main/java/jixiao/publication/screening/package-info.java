/**
 * 公开前的保密与个人信息审查: what must not reach the public (政府信息公开条例 Art. 14, 15, 17) is found in a form before it is
 * approved. A person decides on each finding; numbers are shown masked and never logged.
 */
@NullMarked
package jixiao.publication.screening;

import org.jspecify.annotations.NullMarked;
