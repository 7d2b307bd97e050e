package jixiao.forms.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.forms.document.IndicatorRow;
import jixiao.forms.layout.IndicatorColumn;
import jixiao.forms.layout.Levels;

/**
 * Reads indicators written as numbered text in one cell (S3): “一、产出指标 (一)数量指标: 1.印刷宣传资料 ≥2000份 2.…”, with or
 * without line breaks.
 */
final class IndicatorText {
    private static final String NUMERAL = "[一二三四五六七八九十]{1,2}";
    private static final Pattern MARKER = Pattern.compile("(?<![^\\s])(?:"
            + "(?<category>" + NUMERAL + "、\\s*[^\\s:：]{2,12}[:：]?)(?!\\S)"
            + "|(?<subcategory>[（(]" + NUMERAL + "[)）]\\s*[^\\s:：]{2,16}?(?:[:：]|(?!\\S)))"
            + "|(?<item>\\d{1,2}[.．、](?!\\d))"
            + ")");
    private static final String OPERATORS = "≥≤＞＜≧≦><=";
    private static final Pattern BEFORE_OPERATOR = Pattern.compile("^(.*?\\S)(\\s+)([" + OPERATORS + "].*)$");
    private static final Pattern AT_BLANK = Pattern.compile("^(.*\\S)(\\s+)(\\S+)$");
    private static final Pattern AT_COLON = Pattern.compile("^(.*?\\S)(\\s*[:：]\\s*)(\\S.*)$");
    private static final Pattern AT_OPERATOR = Pattern.compile("^([^" + OPERATORS + "]+)()([" + OPERATORS + "].*)$");
    private static final Pattern AT_NUMBER = Pattern.compile("^(.*?[^\\d.])()(\\d+(?:\\.\\d+)?(?:[%％‰]|\\p{L}{0,3}))$");
    private static final Pattern CLOSING_COLON = Pattern.compile("\\s*[:：]$");

    private final Levels levels;
    private final Amounts amounts;
    private final Findings findings;
    private final LevelTrail trail;
    private final List<IndicatorRow> rows = new ArrayList<>();

    IndicatorText(Levels levels, Amounts amounts, Findings findings) {
        this.levels = levels;
        this.amounts = amounts;
        this.findings = findings;
        this.trail = new LevelTrail(levels, findings);
    }

    void read(String text, int line) {
        Matcher marker = MARKER.matcher(text);
        int from = 0;
        String item = "";
        while (marker.find()) {
            addItems(item, text.substring(from, marker.start()), line);
            item = marker.group("item") == null ? "" : marker.group("item");
            if (item.isEmpty() && !enterLevel(marker, line)) {
                item = marker.group();
            }
            from = marker.end();
        }
        addItems(item, text.substring(from), line);
        trail.end();
    }

    private boolean enterLevel(Matcher marker, int line) {
        String category = marker.group("category");
        String subcategory = marker.group("subcategory");
        if (category != null && levels.category(category).isPresent()) {
            trail.enterCategory(category);
            return true;
        }
        if (subcategory != null && (levels.subcategory(subcategory).isPresent() || endsAsLevel(subcategory))) {
            trail.enterSubcategory(subcategory, line);
            return true;
        }
        return false;
    }

    private static boolean endsAsLevel(String caption) {
        return CLOSING_COLON.matcher(caption).replaceFirst("").endsWith("指标");
    }

    List<IndicatorRow> rows() {
        return List.copyOf(rows);
    }

    /** The text up to the next marker: an item, and below it any lines that are items without a number. */
    private void addItems(String marker, String text, int line) {
        String open = marker;
        for (String part : text.strip().split("\\s*\\R\\s*")) {
            String body = open + part;
            if (!body.isBlank()) {
                add(body, line);
            }
            open = "";
        }
    }

    private void add(String body, int line) {
        RowDraft draft = new RowDraft(line);
        for (Pattern pattern : List.of(BEFORE_OPERATOR, AT_BLANK, AT_COLON, AT_OPERATOR, AT_NUMBER)) {
            Matcher cut = pattern.matcher(body);
            if (cut.matches()) {
                fill(draft, cut.group(1), cut.group(2), cut.group(3));
                rows.add(draft.row(amounts, false, trail, findings));
                return;
            }
        }
        draft.add(IndicatorColumn.NAME, "", body);
        rows.add(draft.row(amounts, false, trail, findings));
    }

    private static void fill(RowDraft draft, String name, String between, String target) {
        Matcher colon = CLOSING_COLON.matcher(name);
        String joint = between;
        String bare = name;
        if (colon.find()) {
            joint = colon.group() + between;
            bare = colon.replaceFirst("");
        }
        draft.add(IndicatorColumn.NAME, "", bare);
        draft.add(IndicatorColumn.TARGET, "", target);
        if (!joint.equals(" ")) {
            draft.joint(joint);
        }
    }
}
