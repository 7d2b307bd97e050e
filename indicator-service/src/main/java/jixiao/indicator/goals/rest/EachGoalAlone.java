package jixiao.indicator.goals.rest;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import jixiao.indicator.goals.GoalsInScope;
import jixiao.indicator.goals.PerformanceGoal;
import jixiao.indicator.goals.rest.BatchAnswer.Outcome;
import jixiao.kit.identity.Caller;
import jixiao.kit.problem.Problem;
import jixiao.kit.problem.Refusal;
import jixiao.kit.problem.ValidationFaults;
import jixiao.kit.rest.Versions;
import org.jboss.logging.Logger;

/**
 * Takes a step with each goal of a batch in a transaction of its own: what is refused, or fails, leaves the others as they
 * are. An item whose step was taken before counts as done, so that a batch can be sent again.
 */
@ApplicationScoped
class EachGoalAlone {
    private static final Logger LOG = Logger.getLogger(EachGoalAlone.class);

    private final GoalsInScope inScope;
    private final Caller caller;
    private final Validator validator;

    EachGoalAlone(GoalsInScope inScope, Caller caller, Validator validator) {
        this.inScope = inScope;
        this.caller = caller;
        this.validator = validator;
    }

    <T extends BatchItem> BatchAnswer take(BiConsumer<PerformanceGoal, T> step, List<T> items) {
        return BatchAnswer.of(items.stream().map(item -> outcome(step, item)).toList());
    }

    private <T extends BatchItem> Outcome outcome(BiConsumer<PerformanceGoal, T> step, T item) {
        try {
            validate(item);
            return QuarkusTransaction.requiringNew().call(() -> done(step, item));
        } catch (Refusal refusal) {
            return Outcome.refused(item.goalId(), refusal);
        } catch (OptimisticLockException lost) {
            return Outcome.refused(item.goalId(), Problem.VERSION_CONFLICT.because("办理期间内容已被他人修改，请取得最新内容后重新办理。"));
        } catch (RuntimeException fault) {
            LOG.errorf(fault, "a step with goal %s of a batch failed", item.goalId());
            return Outcome.refused(item.goalId(), Problem.INTERNAL.because("系统出现问题，此项未作任何改动。请稍后单独办理。"));
        }
    }

    private <T extends BatchItem> Outcome done(BiConsumer<PerformanceGoal, T> step, T item) {
        PerformanceGoal goal = inScope.byId(item.goalId());
        if (goal.version() == item.version() + 1 && item.isDoneIn(goal, caller.name())) {
            return Outcome.done(goal);
        }
        Versions.checkIfGiven(Versions.etag(item.version()), goal.version());
        step.accept(goal, item);
        return Outcome.done(goal);
    }

    private <T> void validate(T item) {
        Set<ConstraintViolation<T>> violations = validator.validate(item);
        if (!violations.isEmpty()) {
            throw ValidationFaults.refusalOf(new ConstraintViolationException(violations));
        }
    }
}
