package jixiao.forms.document;

import jixiao.values.Money;
import org.jspecify.annotations.Nullable;

/**
 * An amount as printed, such as {@code 4.00}, with its reading in 元.
 *
 * @param money null for a printed dash and when the text is no amount; the reader then reports a finding
 */
public record WrittenAmount(String written, @Nullable Money money) {}
