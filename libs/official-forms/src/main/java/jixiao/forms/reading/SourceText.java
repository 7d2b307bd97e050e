package jixiao.forms.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Cuts a source into lines and cells. Blank lines are left out, but remembered. */
final class SourceText {
    private static final Pattern HTML =
            Pattern.compile("<(?:table|html|body|!doctype html)[\\s>]", Pattern.CASE_INSENSITIVE);
    private static final Pattern BLANK = Pattern.compile("[\\u00a0\\u2000-\\u200a\\u202f]");
    private static final Pattern WITHOUT_WIDTH = Pattern.compile("[\\u200b-\\u200d\\u2060\\ufeff]");
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final Pattern PIPE_RULE =
            Pattern.compile("^\\|?\\s*+:?+-{3,}+:?+\\s*+(?:\\|\\s*+:?+-{3,}+:?+\\s*+)*+\\|?$");
    private static final Pattern PIPE_ROW = Pattern.compile("^\\|.*|.*\\|$|.*\\s\\|\\s.*");
    private static final Pattern OUTER_PIPES = Pattern.compile("^\\||\\|$");
    private static final Pattern PIPE = Pattern.compile("\\|");
    private static final Pattern PARAGRAPH_TAG =
            Pattern.compile("</?(?:p|br|div|span|strong|b|font|sup|sub)\\b[^<>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern BREAKING_TAG = Pattern.compile("<(?:/p|br|/div)\\b[^<>]*>", Pattern.CASE_INSENSITIVE);

    private SourceText() {}

    static List<SourceLine> lines(String source) {
        String text =
                WITHOUT_WIDTH.matcher(BLANK.matcher(source).replaceAll(" ")).replaceAll("");
        return HTML.matcher(text).find() ? HtmlSource.lines(text) : plainLines(text);
    }

    private static List<SourceLine> plainLines(String text) {
        List<SourceLine> lines = new ArrayList<>();
        int blank = 0;
        int number = 0;
        for (String line : LINE_BREAK.split(text, -1)) {
            number++;
            String stripped = line.strip();
            if (stripped.isEmpty()) {
                blank++;
            } else if (!PIPE_RULE.matcher(stripped).matches()) {
                lines.add(new SourceLine(number, cells(line), blank));
                blank = 0;
            }
        }
        return lines;
    }

    private static List<Cell> cells(String line) {
        String stripped = line.strip();
        if (line.indexOf('\t') < 0 && PIPE_ROW.matcher(stripped).matches()) {
            return Arrays.stream(PIPE.split(OUTER_PIPES.matcher(stripped).replaceAll(""), -1))
                    .map(SourceText::cell)
                    .toList();
        }
        if (line.indexOf('\t') < 0) {
            return List.of(cell(line));
        }
        return Arrays.stream(line.split("\t", -1)).map(SourceText::cell).toList();
    }

    /** Some extractions keep the paragraphs of a cell as HTML (S3). */
    private static Cell cell(String text) {
        if (text.indexOf('<') < 0 || !PARAGRAPH_TAG.matcher(text).find()) {
            return Cell.of(text);
        }
        String broken = BREAKING_TAG.matcher(text).replaceAll("\n");
        String plain = Parser.unescapeEntities(PARAGRAPH_TAG.matcher(broken).replaceAll(""), false);
        return Cell.of(String.join(
                "\n",
                LINE_BREAK
                        .splitAsStream(plain)
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList()));
    }
}
