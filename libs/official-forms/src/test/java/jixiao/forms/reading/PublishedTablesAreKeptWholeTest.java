package jixiao.forms.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jixiao.forms.document.FormDocument;
import jixiao.forms.document.FormFinding;
import jixiao.forms.document.ProjectForm;
import jixiao.forms.layout.Captions;
import jixiao.forms.layout.Layouts;
import jixiao.forms.layout.Vocabulary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every character of a cell that is no caption is in what was read, or in a finding: nothing is dropped in silence. A
 * finding quotes forty characters of what it is about; one that covers several lines says so, and takes their characters.
 */
class PublishedTablesAreKeptWholeTest {
    private static final Pattern QUOTE = Pattern.compile("“([^”]*)”");
    private static final Pattern AMOUNT = Pattern.compile("(?m)^((?!other:)[a-z-]+(?: funds)?: \\S+) = [\\d.?-]+$");
    private static final Pattern TOTAL = Pattern.compile("总\\s*分(?:[（(].*[)）])?|合计");
    private static final Pattern STATEMENT = Pattern.compile(
            "[（(]?(?:(?:预算)?年度[:：])?\\s*20\\d\\d\\s*年?\\s*度?\\s*[)）]?|(?:金额)?单位[:：].{1,2}|[（(](?:万元|元|20\\d\\d年度)[)）]");
    private static final Pattern YEAR_OF_TITLE = Pattern.compile("(?<=表)（20\\d\\d年度）$");
    private static final String SIGNS = "≥≤=＝><%％☑□★";
    private static final Vocabulary VOCABULARY = Vocabulary.of(Layouts.shipped());

    static Stream<String> documents() throws IOException {
        return Variants.published().stream();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyCharacterIsReadOrReported(String name) throws IOException {
        String text = Variants.text(name);
        FormDocument document = new FormReader().read(text);
        Map<String, Integer> missing = new TreeMap<>();
        SourceText.lines(text).stream()
                .filter(line -> document.findings().stream().noneMatch(finding -> leavesOut(finding, line)))
                .filter(line -> !Totals.begins(line) || line.filled().size() > 1)
                .flatMap(line -> line.texts().stream())
                .map(cell -> YEAR_OF_TITLE.matcher(cell).replaceFirst(""))
                .flatMap(PublishedTablesAreKeptWholeTest::words)
                .forEach(word -> count(word, missing, 1));
        count(kept(document), missing, -1);
        document.findings().forEach(finding -> {
            Matcher quote = QUOTE.matcher(finding.message());
            while (quote.find()) {
                count(quote.group(1), missing, -1);
            }
        });

        assertThat(missing.entrySet().stream().filter(entry -> entry.getValue() > 0))
                .isEmpty();
    }

    /** A table whose columns are lost is refused from that line on. */
    private static boolean leavesOut(FormFinding finding, SourceLine line) {
        return finding.code().equals("columns-lost") && finding.line() <= line.number();
    }

    /** What a cell says beside captions. */
    private static Stream<String> words(String cell) {
        return isCaption(cell)
                ? Stream.empty()
                : Stream.of(cell.split("[\\s\\u3000]+"))
                        .filter(word -> !isCaption(word))
                        .map(word -> VOCABULARY
                                .fields()
                                .opening(word)
                                .map(Captions.Opening::rest)
                                .orElse(word));
    }

    private static boolean isCaption(String cell) {
        return TOTAL.matcher(cell).matches()
                || STATEMENT.matcher(cell).matches()
                || Stream.of(
                                VOCABULARY.fields(),
                                VOCABULARY.indicatorColumns(),
                                VOCABULARY.fundsColumns(),
                                VOCABULARY.listColumns())
                        .anyMatch(captions -> captions.contains(cell));
    }

    /** All texts of the document; 执行率 is read without its sign, and the reading of an amount is no text of it. */
    private static String kept(FormDocument document) {
        String digest = AMOUNT.matcher(Digest.of(document)).replaceAll("$1");
        String levels = document.projects().stream()
                .flatMap(form -> form.indicators().stream())
                .map(row -> row.categoryCaption() + row.subcategoryCaption() + row.strayCaptions())
                .collect(Collectors.joining());
        long rates = document.projects().stream()
                .map(ProjectForm::yearEnd)
                .filter(Objects::nonNull)
                .flatMap(end -> end.funds().stream())
                .filter(line -> line.rate() != null)
                .count();
        return digest + levels + "%".repeat((int) rates) + document.notice();
    }

    private static void count(String text, Map<String, Integer> counts, int weight) {
        text.codePoints()
                .filter(character -> Character.isLetterOrDigit(character) || SIGNS.indexOf(character) >= 0)
                .forEach(character -> counts.merge(Character.toString(character), weight, Integer::sum));
    }
}
