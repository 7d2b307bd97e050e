package jixiao.indicator.review;

import java.util.Comparator;
import java.util.List;
import jixiao.indicator.review.checks.AfterTheYear;
import jixiao.indicator.review.checks.AnotherYear;
import jixiao.indicator.review.checks.BasicExpenditure;
import jixiao.indicator.review.checks.CapBroken;
import jixiao.indicator.review.checks.CaptionPointsDoNotAgree;
import jixiao.indicator.review.checks.CostAboveBudget;
import jixiao.indicator.review.checks.CostRepeatsBudget;
import jixiao.indicator.review.checks.DirectionDoubtful;
import jixiao.indicator.review.checks.EasierThanBefore;
import jixiao.indicator.review.checks.ExpectedClassMissing;
import jixiao.indicator.review.checks.FilledForTheForm;
import jixiao.indicator.review.checks.FixedIndicatorMissing;
import jixiao.indicator.review.checks.GarbledText;
import jixiao.indicator.review.checks.GoalContradictsTarget;
import jixiao.indicator.review.checks.GoalMissing;
import jixiao.indicator.review.checks.GoalTextRepeated;
import jixiao.indicator.review.checks.KnownTypo;
import jixiao.indicator.review.checks.LevelMissing;
import jixiao.indicator.review.checks.MoneyIsNoGoal;
import jixiao.indicator.review.checks.MoreThanAll;
import jixiao.indicator.review.checks.NameIsTarget;
import jixiao.indicator.review.checks.NobodyAsked;
import jixiao.indicator.review.checks.NothingButWords;
import jixiao.indicator.review.checks.NothingQuantified;
import jixiao.indicator.review.checks.ObligatoryClassMissing;
import jixiao.indicator.review.checks.OneNameTwoValues;
import jixiao.indicator.review.checks.OneTextUnderTwoClasses;
import jixiao.indicator.review.checks.OnlyTheYear;
import jixiao.indicator.review.checks.PartsLeaveARest;
import jixiao.indicator.review.checks.PerPersonForgotten;
import jixiao.indicator.review.checks.PointsDoNotSum;
import jixiao.indicator.review.checks.QuantityWithoutQuantity;
import jixiao.indicator.review.checks.ReckonedAboveBudget;
import jixiao.indicator.review.checks.ReckonedBelowBudget;
import jixiao.indicator.review.checks.RowFromElsewhere;
import jixiao.indicator.review.checks.SameActivityTwice;
import jixiao.indicator.review.checks.SignForgotten;
import jixiao.indicator.review.checks.SloganInPercent;
import jixiao.indicator.review.checks.TableRepeated;
import jixiao.indicator.review.checks.TargetInName;
import jixiao.indicator.review.checks.TargetMissing;
import jixiao.indicator.review.checks.TargetUnreadable;
import jixiao.indicator.review.checks.TooManyOrTooFew;
import jixiao.indicator.review.checks.UnitCostElsewhere;
import jixiao.indicator.review.checks.UnitMissing;
import jixiao.indicator.review.checks.UsedNoLonger;
import jixiao.indicator.review.checks.WrongClass;

/** All checks, and what they find in a goal. */
public final class CheckCatalogue {
    private static final Comparator<Finding> IN_FORM_ORDER = Comparator.comparing((Finding finding) ->
            finding.cell().position() == null ? 0 : finding.cell().position());

    private static final List<Check> CHECKS = List.of(
            new GoalMissing(),
            new ObligatoryClassMissing(),
            new ExpectedClassMissing(),
            new LevelMissing(),
            new TargetMissing(),
            new TargetUnreadable(),
            new UnitMissing(),
            new NothingQuantified(),
            new NothingButWords(),
            new OnlyTheYear(),
            new MoreThanAll(),
            new OneTextUnderTwoClasses(),
            new NobodyAsked(),
            new PointsDoNotSum(),
            new CaptionPointsDoNotAgree(),
            new AnotherYear(),
            new QuantityWithoutQuantity(),
            new CostRepeatsBudget(),
            new TargetInName(),
            new SloganInPercent(),
            new NameIsTarget(),
            new GoalContradictsTarget(),
            new DirectionDoubtful(),
            new WrongClass(),
            new OneNameTwoValues(),
            new GarbledText(),
            new SignForgotten(),
            new BasicExpenditure(),
            new FilledForTheForm(),
            new CostAboveBudget(),
            new ReckonedAboveBudget(),
            new ReckonedBelowBudget(),
            new PerPersonForgotten(),
            new PartsLeaveARest(),
            new CapBroken(),
            new MoneyIsNoGoal(),
            new TooManyOrTooFew(),
            new AfterTheYear(),
            new RowFromElsewhere(),
            new KnownTypo(),
            new SameActivityTwice(),
            new GoalTextRepeated(),
            new TableRepeated(),
            new EasierThanBefore(),
            new UnitCostElsewhere(),
            new UsedNoLonger(),
            new FixedIndicatorMissing());

    private CheckCatalogue() {}

    public static List<CheckCard> cards() {
        return CHECKS.stream().map(Check::card).toList();
    }

    /** What all checks find: first what concerns the whole goal, then indicator by indicator. */
    public static List<Finding> findingsOn(GoalUnderReview goal) {
        return Precedence.among(CHECKS.stream()
                .flatMap(check -> check.remarksOn(goal).map(remark -> Finding.of(check.card(), remark)))
                .sorted(IN_FORM_ORDER)
                .toList());
    }
}
