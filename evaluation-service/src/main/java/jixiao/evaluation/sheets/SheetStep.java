package jixiao.evaluation.sheets;

import static jixiao.evaluation.sheets.ReviewRoute.DEPARTMENT_ALONE;
import static jixiao.evaluation.sheets.ReviewRoute.DEPARTMENT_THEN_FINANCE;
import static jixiao.evaluation.sheets.ReviewRoute.FINANCE_ALONE;
import static jixiao.evaluation.sheets.SheetStage.CANCELLED;
import static jixiao.evaluation.sheets.SheetStage.COMPLETED;
import static jixiao.evaluation.sheets.SheetStage.OPEN;
import static jixiao.evaluation.sheets.SheetStage.REVIEWED;
import static jixiao.evaluation.sheets.SheetStage.SUBMITTED;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jixiao.kit.problem.Problem;

/**
 * The whole life cycle of a sheet: every step with the stages it starts from and those it leads to, on every route or
 * on some. RENEW comes of an adjusted goal, RECORD of a document that states the year as completed; people take all
 * others.
 */
public enum SheetStep {
    SUBMIT("提交", Move.of(OPEN, SUBMITTED)),
    WITHDRAW("撤回", Move.of(SUBMITTED, OPEN)),
    REVIEW("部门审核", Move.on(SUBMITTED, REVIEWED, DEPARTMENT_THEN_FINANCE)),
    RETURN("退回单位", Move.of(SUBMITTED, OPEN), Move.of(REVIEWED, OPEN)),
    RETURN_TO_DEPARTMENT("退回部门", Move.of(REVIEWED, SUBMITTED)),
    COMPLETE(
            "办结",
            Move.on(REVIEWED, COMPLETED, DEPARTMENT_THEN_FINANCE),
            Move.on(SUBMITTED, COMPLETED, DEPARTMENT_ALONE, FINANCE_ALONE)),
    CORRECT("更正", Move.of(COMPLETED, OPEN)),
    CANCEL("取消", Move.of(OPEN, CANCELLED), Move.of(SUBMITTED, CANCELLED), Move.of(REVIEWED, CANCELLED)),
    RESTORE("恢复", Move.of(CANCELLED, OPEN)),
    RENEW(
            "随目标调整更新",
            Move.of(OPEN, OPEN),
            Move.of(SUBMITTED, OPEN),
            Move.of(REVIEWED, OPEN),
            Move.of(CANCELLED, CANCELLED)),
    RECORD("按文件采录", Move.of(OPEN, COMPLETED), Move.of(COMPLETED, COMPLETED));

    private final String label;
    private final List<Move> moves;

    SheetStep(String label, Move... moves) {
        this.label = label;
        this.moves = List.of(moves);
    }

    public String label() {
        return label;
    }

    /** The stage the step leads to on this route; refused from any other stage than its own. */
    SheetStage takenFrom(SheetStage stage, ReviewRoute route) {
        List<Move> open =
                moves.stream().filter(move -> move.on().contains(route)).toList();
        return open.stream()
                .filter(move -> move.from() == stage)
                .findFirst()
                .map(Move::to)
                .orElseThrow(() -> Problem.ILLEGAL_STEP.because(sentence(stage, open)));
    }

    private String sentence(SheetStage stage, List<Move> open) {
        if (open.isEmpty()) {
            return "自评表“%s”，按本表的审核流程没有“%s”环节。".formatted(stage.label(), label);
        }
        String allowed = open.stream().map(move -> move.from().label()).collect(Collectors.joining("”或“", "“", "”"));
        return "自评表“%s”，不能%s；只有%s的自评表才能%s。".formatted(stage.label(), label, allowed, label);
    }

    private record Move(SheetStage from, SheetStage to, Set<ReviewRoute> on) {
        static Move of(SheetStage from, SheetStage to) {
            return on(from, to, ReviewRoute.values());
        }

        static Move on(SheetStage from, SheetStage to, ReviewRoute... routes) {
            return new Move(from, to, Set.of(routes));
        }
    }
}
