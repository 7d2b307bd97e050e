package jixiao.evaluation.scoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jixiao.values.Category;
import jixiao.values.Money;
import jixiao.values.MoneyUnit;
import jixiao.values.Subcategory;

/** The seven sheets that 红寺堡区总工会 published for 2023, as printed. */
final class HongsibuSheets {
    static final String CREATE_CIVIL_CITY = "2023年创城工作经费";
    static final String FOUR_GIFTS = "2023年总工会四送活动及送清凉活动";
    static final String STUDY_MATERIAL = "配发学习资料资金";
    static final String MAY_DAY = "“五一”系列活动工作经费";

    private HongsibuSheets() {}

    static Map<String, SheetFacts> all() {
        Map<String, List<RowFacts>> rows = new LinkedHashMap<>();
        for (String[] cell : cells("hongsibu-2023-rows.tsv")) {
            rows.computeIfAbsent(cell[0], key -> new ArrayList<>()).add(row(cell));
        }
        Map<String, SheetFacts> sheets = new LinkedHashMap<>();
        for (String[] cell : cells("hongsibu-2023-sheets.tsv")) {
            FundsFacts funds = new FundsFacts(
                    wan(cell[2]),
                    wan(cell[3]),
                    MoneyUnit.TEN_THOUSAND_YUAN,
                    number(cell[4]),
                    number(cell[5]),
                    number(cell[6]),
                    null);
            sheets.put(cell[0], new SheetFacts(2023, funds, rows.get(cell[0]), number(cell[7])));
        }
        return sheets;
    }

    static SheetFacts of(String project) {
        return all().get(project);
    }

    private static RowFacts row(String[] cell) {
        return new RowFacts(
                cell[1].isEmpty() ? null : cell[1],
                Category.valueOf(cell[2]),
                Subcategory.valueOf(cell[3]),
                cell[4],
                cell[5],
                cell[6],
                number(cell[7]),
                true,
                null,
                number(cell[8]),
                cell[9].isEmpty() ? null : cell[9]);
    }

    private static Money wan(String written) {
        return Money.of(number(written), MoneyUnit.TEN_THOUSAND_YUAN);
    }

    private static BigDecimal number(String written) {
        return new BigDecimal(written);
    }

    private static List<String[]> cells(String file) {
        try (InputStream in = HongsibuSheets.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
