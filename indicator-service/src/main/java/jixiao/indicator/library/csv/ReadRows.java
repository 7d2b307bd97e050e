package jixiao.indicator.library.csv;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jixiao.indicator.library.ContentEntry;
import jixiao.indicator.library.LibraryScope;
import jixiao.indicator.library.NewIndicator;
import jixiao.indicator.library.RuleKind;
import jixiao.kit.problem.Refusal;
import jixiao.values.Category;
import jixiao.values.RegionCode;
import jixiao.values.Subcategory;
import jixiao.values.reading.Direction;
import org.jspecify.annotations.Nullable;

/** Reads the table: columns by their captions, in any order; every fault at its row and column. */
@ApplicationScoped
class ReadRows {
    private static final int MOST_ROWS = 5_000;
    private static final int MOST_MEGABYTES = 5;

    private static final Set<LibraryColumn> MAY_BE_LEFT_OUT =
            EnumSet.of(LibraryColumn.CODE, LibraryColumn.VERSION, LibraryColumn.STAGE);

    private final Validator validator;

    ReadRows(Validator validator) {
        this.validator = validator;
    }

    List<TableRow> read(byte[] file, Faults faults) {
        if (file.length > MOST_MEGABYTES * 1_000_000) {
            faults.add(1, null, "文件最大 " + MOST_MEGABYTES + " MB，请分批导入。");
            return List.of();
        }
        List<CsvRow> rows;
        try {
            rows = CsvText.rows(file, MOST_ROWS + 2);
        } catch (IllegalArgumentException malformed) {
            faults.add(1, null, malformed.getMessage());
            return List.of();
        }
        if (rows.isEmpty()) {
            faults.add(1, null, "文件是空的。请使用导出的表格，首行为栏目名称。");
            return List.of();
        }
        Map<LibraryColumn, Integer> columns = columns(rows.getFirst(), faults);
        if (rows.size() > MOST_ROWS + 1) {
            faults.add(rows.getLast().line(), null, "一次最多导入 " + MOST_ROWS + " 行，请分批导入。");
        }
        return faults.any()
                ? List.of()
                : rows.stream()
                        .skip(1)
                        .flatMap(row -> read(new Cells(row, columns, faults)).stream())
                        .toList();
    }

    private static Map<LibraryColumn, Integer> columns(CsvRow head, Faults faults) {
        Map<LibraryColumn, Integer> columns = new EnumMap<>(LibraryColumn.class);
        for (int i = 0; i < head.cells().size(); i++) {
            String caption = head.cell(i);
            int place = i;
            LibraryColumn.captioned(caption)
                    .ifPresentOrElse(
                            column -> {
                                if (columns.putIfAbsent(column, place) != null) {
                                    faults.add(head.line(), column, "栏目“" + caption + "”不止一个，请只保留一个。");
                                }
                            },
                            () -> faults.add(head.line(), null, "不认识栏目“" + caption + "”。请使用导出的表格的栏目名称。"));
        }
        Arrays.stream(LibraryColumn.values())
                .filter(column -> !columns.containsKey(column) && !MAY_BE_LEFT_OUT.contains(column))
                .forEach(column -> faults.add(head.line(), column, "缺少栏目“" + column.caption() + "”。"));
        return columns;
    }

    private Optional<TableRow> read(Cells row) {
        Integer version = row.version();
        NewIndicator entry = new NewIndicator(
                row.labelled(LibraryColumn.SCOPE, LibraryScope.values(), LibraryScope::label),
                row.region(),
                row.textOrNull(LibraryColumn.SECTOR),
                row.textOrNull(LibraryColumn.DEPARTMENT),
                new ContentEntry(
                        row.known(LibraryColumn.CATEGORY, Category::ofLabel),
                        row.known(LibraryColumn.SUBCATEGORY, Subcategory::ofLabel),
                        row.text(LibraryColumn.NAME),
                        row.text(LibraryColumn.DEFINITION),
                        row.textOrNull(LibraryColumn.UNIT),
                        row.labelled(LibraryColumn.DIRECTION, Direction.values(), LibraryColumn::word),
                        row.number(LibraryColumn.USUAL_LOW),
                        row.number(LibraryColumn.USUAL_HIGH),
                        row.textOrNull(LibraryColumn.USUAL_WORDS),
                        row.text(LibraryColumn.DATA_SOURCE),
                        row.text(LibraryColumn.EVIDENCE),
                        row.text(LibraryColumn.SCORING_RULE),
                        row.labelled(LibraryColumn.RULE_KIND, RuleKind.values(), RuleKind::label)));
        validator
                .validate(entry)
                .forEach(violation -> row.fault(
                        "/" + violation.getPropertyPath().toString().replace('.', '/'), violation.getMessage()));
        if (row.isFaulty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new TableRow(
                    row.line(),
                    row.textOrNull(LibraryColumn.CODE),
                    version,
                    entry.holding(),
                    entry.content().content()));
        } catch (Refusal refusal) {
            refusal.faults().forEach(fault -> row.fault(fault.pointer(), fault.message()));
            return Optional.empty();
        }
    }

    /** One row under the captions of its file; what it cannot read becomes a fault and null. */
    private record Cells(CsvRow row, Map<LibraryColumn, Integer> columns, Faults faults) {
        int line() {
            return row.line();
        }

        boolean isFaulty() {
            return faults.any(row.line());
        }

        /** A cell with two faults shows the first: one that cannot be read is not also missing. */
        void fault(String pointer, String message) {
            LibraryColumn column = LibraryColumn.at(pointer).orElse(null);
            if (!faults.any(row.line(), column)) {
                faults.add(row.line(), column, message);
            }
        }

        String text(LibraryColumn column) {
            Integer place = columns.get(column);
            return place == null ? "" : row.cell(place);
        }

        @Nullable
        String textOrNull(LibraryColumn column) {
            String text = text(column);
            return text.isEmpty() ? null : text;
        }

        <T> @Nullable T labelled(LibraryColumn column, T[] values, Function<T, String> label) {
            String choices = Arrays.stream(values).map(label).collect(Collectors.joining("、"));
            return found(
                    column,
                    Arrays.stream(values)
                            .filter(value -> label.apply(value).equals(text(column)))
                            .findFirst(),
                    "请填写：" + choices + "。");
        }

        <T> @Nullable T known(LibraryColumn column, Function<String, Optional<T>> reader) {
            return found(column, reader.apply(text(column)), "请填写" + column.caption() + "的名称，如“数量指标”。");
        }

        @Nullable
        RegionCode region() {
            String text = text(LibraryColumn.REGION);
            return found(
                    LibraryColumn.REGION,
                    text.matches("[1-9]\\d{5}") ? Optional.of(new RegionCode(text)) : Optional.empty(),
                    "区划代码为六位数字，全国通用的不填。");
        }

        @Nullable
        Integer version() {
            String text = text(LibraryColumn.VERSION);
            return found(
                    LibraryColumn.VERSION,
                    text.matches("[1-9]\\d{0,8}") ? Optional.of(Integer.valueOf(text)) : Optional.empty(),
                    "版本请照导出的表格，新增的不填。");
        }

        @Nullable
        BigDecimal number(LibraryColumn column) {
            String text = text(column);
            return found(
                    column,
                    text.matches("-?\\d{1,15}(\\.\\d{1,6})?") ? Optional.of(new BigDecimal(text)) : Optional.empty(),
                    "请只填数字，单位填在“计量单位”栏。");
        }

        private <T> @Nullable T found(LibraryColumn column, Optional<T> value, String remedy) {
            String text = text(column);
            if (value.isEmpty() && !text.isEmpty()) {
                faults.add(row.line(), column, "“" + text + "”无法识别。" + remedy);
            }
            return value.orElse(null);
        }
    }
}
