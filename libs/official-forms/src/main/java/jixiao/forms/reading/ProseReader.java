package jixiao.forms.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jixiao.forms.document.Notice;
import jixiao.forms.document.Report;
import org.jspecify.annotations.Nullable;

/** Reads the running text of a document: the notice before the tables and the report after them. */
final class ProseReader {
    private static final Pattern DATE = Pattern.compile("^\\d{4}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日$");
    private static final Pattern ITEM = Pattern.compile("^(?:附\\s*件|\\d{1,2}[.．、](?!\\d)).*", Pattern.DOTALL);
    private static final Pattern BEGINNING = Pattern.compile(
            "^(?:[-*•#]\\s*|附\\s*件|\\d{1,2}[.．、](?!\\d)|[（(]?[一二三四五六七八九十]{1,3}[)）、]|\\d{4}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日$).*",
            Pattern.DOTALL);
    private static final Pattern TITLE_END = Pattern.compile("^.{0,60}(?:报告|公开|公示|情况|说明)$");
    private static final Pattern BULLET = Pattern.compile("^[-*•]\\s+");
    private static final Pattern PART = Pattern.compile("^[一二三四五六七八九十]{1,3}、.*", Pattern.DOTALL);
    private static final Pattern UNFINISHED = Pattern.compile(".*[、，,]$", Pattern.DOTALL);
    private static final Pattern SENTENCE_END = Pattern.compile(".*[。！？；：:]$", Pattern.DOTALL);
    private static final int LONGEST_SIGNATURE = 40;

    private ProseReader() {}

    static boolean isReport(List<SourceLine> lines) {
        return lines.stream().anyMatch(line -> PART.matcher(line.first()).matches());
    }

    static Notice notice(List<SourceLine> lines) {
        List<String> paragraphs = new ArrayList<>(paragraphs(lines, false));
        String title = takeTitle(paragraphs);
        String date = takeLast(paragraphs, DATE);
        String issuer = date == null ? null : takeIssuer(paragraphs);
        return new Notice(title, List.copyOf(paragraphs), issuer, date);
    }

    static Report report(List<SourceLine> lines) {
        List<String> paragraphs = new ArrayList<>(paragraphs(lines, true));
        String title = takeTitle(paragraphs);
        List<String> opening = new ArrayList<>();
        List<Report.Part> parts = new ArrayList<>();
        List<String> into = opening;
        for (String paragraph : paragraphs) {
            if (PART.matcher(paragraph).matches()) {
                into = new ArrayList<>();
                parts.add(new Report.Part(paragraph, into));
            } else {
                into.add(paragraph);
            }
        }
        return new Report(
                title == null ? "" : title,
                List.copyOf(opening),
                parts.stream()
                        .map(part -> new Report.Part(part.heading(), List.copyOf(part.paragraphs())))
                        .toList());
    }

    /**
     * Lines that no blank line parts belong together until a sentence ends. A report printed on pages breaks paragraphs
     * too: one that ends with a comma goes on.
     */
    private static List<String> paragraphs(List<SourceLine> lines, boolean acrossPages) {
        List<String> paragraphs = new ArrayList<>();
        for (SourceLine line : lines) {
            String text = BULLET.matcher(Heading.withoutMarkdown(line.joined())).replaceFirst("");
            if (goesOn(paragraphs, line, acrossPages)) {
                paragraphs.add(paragraphs.removeLast() + text);
            } else {
                paragraphs.add(text);
            }
        }
        return paragraphs;
    }

    private static boolean goesOn(List<String> paragraphs, SourceLine line, boolean acrossPages) {
        if (paragraphs.isEmpty() || BEGINNING.matcher(line.joined()).matches()) {
            return false;
        }
        String before = paragraphs.getLast();
        boolean unfinished = UNFINISHED.matcher(before).matches();
        return line.afterGap()
                ? acrossPages && unfinished
                : !SENTENCE_END.matcher(before).matches()
                        && !TITLE_END.matcher(before).matches();
    }

    private static @Nullable String takeTitle(List<String> paragraphs) {
        boolean titled = !paragraphs.isEmpty()
                && !SENTENCE_END.matcher(paragraphs.getFirst()).matches();
        return titled ? paragraphs.removeFirst() : null;
    }

    private static @Nullable String takeLast(List<String> paragraphs, Pattern pattern) {
        boolean found =
                !paragraphs.isEmpty() && pattern.matcher(paragraphs.getLast()).matches();
        return found ? paragraphs.removeLast() : null;
    }

    private static @Nullable String takeIssuer(List<String> paragraphs) {
        boolean found = !paragraphs.isEmpty()
                && paragraphs.getLast().length() <= LONGEST_SIGNATURE
                && !ITEM.matcher(paragraphs.getLast()).matches()
                && !SENTENCE_END.matcher(paragraphs.getLast()).matches();
        return found ? paragraphs.removeLast() : null;
    }
}
