package jixiao.indicator.library;

import static jixiao.indicator.library.LibraryStage.ACTIVE;
import static jixiao.indicator.library.LibraryStage.RETIRED;
import static jixiao.indicator.library.LibraryStage.SUPERSEDED;

import java.util.EnumSet;
import java.util.Set;
import jixiao.kit.problem.Problem;
import jixiao.kit.problem.Refusal;

/** The life cycle of an indicator of the library, whole: each step with where it leads and the stages it starts from. */
public enum LibraryStep {
    EDIT("修改", ACTIVE, EnumSet.of(ACTIVE)),
    RETIRE("停用", RETIRED, EnumSet.of(ACTIVE)),
    SUPERSEDE("替代", SUPERSEDED, EnumSet.of(ACTIVE, RETIRED)),
    REINSTATE("恢复", ACTIVE, EnumSet.of(RETIRED, SUPERSEDED));

    private final String label;
    private final LibraryStage target;
    private final Set<LibraryStage> sources;

    LibraryStep(String label, LibraryStage target, Set<LibraryStage> sources) {
        this.label = label;
        this.target = target;
        this.sources = sources;
    }

    public boolean isOpenTo(LibraryStage stage) {
        return sources.contains(stage);
    }

    /** @throws Refusal when the step cannot be taken from there */
    LibraryStage from(LibraryStage stage) {
        if (!isOpenTo(stage)) {
            throw Problem.ILLEGAL_STEP.because(
                    "该指标“" + stage.label() + "”，不能" + label + "。" + (stage == ACTIVE ? "在用的指标无需恢复。" : "请先恢复该指标。"));
        }
        return target;
    }
}
