package jixiao.project.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import jixiao.kit.problem.Problem;

/** The way of a registration from the unit over its department to finance and into the library, and back. */
@ApplicationScoped
@Transactional
public class ReviewProject {
    private final GoalReviews reviews;
    private final TellProjectFacts facts;
    private final Clock clock;

    ReviewProject(GoalReviews reviews, TellProjectFacts facts, Clock clock) {
        this.reviews = reviews;
        this.facts = facts;
        this.clock = clock;
    }

    public void submit(ProjectYear year) {
        facts.tell(year, year.submit(clock.instant()));
    }

    public void withdraw(ProjectYear year) {
        facts.tell(year, year.withdraw(clock.instant()));
    }

    /** Only the desk it lies on may send it back. */
    public void giveBack(ProjectYear year, ReturnOrder order, Set<String> callerRoles) {
        boolean toUnit = order.to() != ReturnOrder.To.PREVIOUS;
        (toUnit ? Step.RETURN_TO_UNIT : Step.RETURN_ONE_STEP).requireFrom(year.stage());
        Desk desk = year.stage().desk();
        if (!desk.isOf(callerRoles)) {
            throw Problem.FORBIDDEN.because("当前环节为“" + year.stage().label() + "”，由" + desk.label() + "办理，您的岗位不能退回。");
        }
        Instant now = clock.instant();
        facts.tell(year, toUnit ? year.returnToUnit(order.remarks(), now) : year.returnOneStep(order.remarks(), now));
    }

    public void forward(ProjectYear year) {
        facts.tell(year, year.forward(clock.instant()));
    }

    /** Into the library, when the goal was reviewed as 优 or 良. */
    public void admit(ProjectYear year) {
        Step.ADMIT.requireFrom(year.stage());
        PassedReview review = reviews.requirePassed(year);
        facts.tell(year, year.admit(review, LocalDate.now(clock), clock.instant()));
    }
}
