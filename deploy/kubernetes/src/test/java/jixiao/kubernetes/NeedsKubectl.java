package jixiao.kubernetes;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skipped with the reason where kubectl is missing; in CI it runs all the same, and fails. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsKubectl.Condition.class)
@interface NeedsKubectl {

    final class Condition implements ExecutionCondition {
        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (Kubectl.isInstalled() || "true".equals(System.getenv("CI"))) {
                return ConditionEvaluationResult.enabled("kubectl is here, or must be");
            }
            return ConditionEvaluationResult.disabled("没有 kubectl，未检查 Kubernetes 清单");
        }
    }
}
