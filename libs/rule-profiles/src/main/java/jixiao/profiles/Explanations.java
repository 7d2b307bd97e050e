package jixiao.profiles;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a unit must explain before it may submit (偏差原因分析及改进措施).
 *
 * @param pointLost every row below full marks
 * @param executionRateBelow an execution rate under this share, 1 = 100 %; null when none is asked
 * @param overAchievement every actual value far over its target
 * @param maxLength the most characters the form has room for, or null
 */
public record Explanations(
        boolean pointLost,
        @Nullable BigDecimal executionRateBelow,
        boolean overAchievement,
        @Nullable Integer maxLength) {}
