package jixiao.evaluation.entries;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jixiao.forms.entry.AddedColumn;
import jixiao.forms.entry.EntryKind;
import jixiao.profiles.Attainment;

/** What the rules ask of a row and the official form has no column for, in the words of the template. */
final class AddedColumns {
    static final String GRADE = "定性等级";
    static final String APPLICABLE = "是否适用";
    static final String APPLIES = "适用";
    static final String DOES_NOT_APPLY = "不适用";
    static final Map<Attainment, String> GRADES =
            Map.of(Attainment.ACHIEVED, "达成", Attainment.PARTLY_ACHIEVED, "部分达成", Attainment.NOT_ACHIEVED, "未达成");

    static final EntryKind KIND = EntryKind.selfEvaluation(List.of(
            new AddedColumn(GRADE, List.of("达成", "部分达成", "未达成")),
            new AddedColumn(APPLICABLE, List.of(APPLIES, DOES_NOT_APPLY))));

    private AddedColumns() {}

    static Optional<Attainment> grade(String written) {
        return GRADES.entrySet().stream()
                .filter(grade -> grade.getValue().equals(written))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
