package jixiao.publication.site.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skipped with the reason where Chromium is missing; in CI it runs all the same, and fails. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsChromium.Condition.class)
@interface NeedsChromium {

    final class Condition implements ExecutionCondition {
        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (Chromium.find().isPresent() || "true".equals(System.getenv("CI"))) {
                return ConditionEvaluationResult.enabled("Chromium is here, or must be");
            }
            return ConditionEvaluationResult.disabled(
                    "没有安装 Chromium，网页的浏览器测试未运行（apt install chromium fonts-wqy-microhei）");
        }
    }
}
