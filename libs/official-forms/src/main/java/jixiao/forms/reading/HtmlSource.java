package jixiao.forms.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeVisitor;

/** The lines of an HTML page: its tables row by row with merged cells laid out, and the text between them. */
final class HtmlSource {
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\r\\n\\f\\u00a0\\u200b]+");
    private static final int WIDEST = 100;

    /** What HTML allows. */
    private static final int HIGHEST = 65_534;

    private final List<SourceLine> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final Set<Element> layoutTables = Collections.newSetFromMap(new IdentityHashMap<>());
    private int textLine = 1;
    private boolean gap;

    private HtmlSource() {}

    static List<SourceLine> lines(String html) {
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        HtmlSource source = new HtmlSource();
        Element body = Jsoup.parse(html, "", parser).body();
        source.findLayoutTables(body);
        source.walk(body);
        source.endText();
        return source.lines;
    }

    /** Without recursion: pages nest as deep as they like. */
    private void walk(Element root) {
        root.filter(new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                if (node instanceof TextNode run) {
                    addText(run);
                }
                return node instanceof Element element && depth > 0 ? enter(element) : FilterResult.CONTINUE;
            }

            @Override
            public FilterResult tail(Node node, int depth) {
                if (depth > 0 && node instanceof Element element && breaksLine(element)) {
                    endText();
                    gap |= !element.nameIs("br");
                }
                return FilterResult.CONTINUE;
            }
        });
    }

    private FilterResult enter(Element element) {
        if (element.nameIs("script") || element.nameIs("style") || element.nameIs("head")) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (breaksLine(element)) {
            endText();
        }
        if (element.nameIs("table") && !layoutTables.contains(element)) {
            addTable(element);
            gap = true;
            return FilterResult.SKIP_ENTIRELY;
        }
        return FilterResult.CONTINUE;
    }

    private static boolean breaksLine(Element element) {
        return element.nameIs("br") || element.isBlock();
    }

    /** The tables that hold tables, which are no tables of data. */
    private void findLayoutTables(Element body) {
        for (Element table : body.getElementsByTag("table")) {
            Element parent = table.parent();
            Element outer = parent == null ? null : parent.closest("table");
            if (outer != null) {
                layoutTables.add(outer);
            }
        }
    }

    private void addText(TextNode run) {
        String words = BLANKS.matcher(run.getWholeText()).replaceAll(" ");
        if (text.isEmpty() && !words.isBlank()) {
            textLine = lineOf(run);
        }
        text.append(words);
    }

    private void endText() {
        String line = text.toString().strip();
        text.setLength(0);
        if (!line.isEmpty()) {
            lines.add(new SourceLine(textLine, List.of(Cell.of(line)), gap ? 1 : 0));
            gap = false;
        }
    }

    private void addTable(Element table) {
        for (Element caption : table.select("> caption")) {
            walk(caption);
            endText();
        }
        List<Integer> reaching = new ArrayList<>();
        for (Element row : table.select("tr")) {
            List<Cell> cells = new ArrayList<>();
            for (Element cell : row.select("> td, > th")) {
                fillSpanned(cells, reaching);
                int wide = span(cell, "colspan", WIDEST);
                int high = span(cell, "rowspan", HIGHEST);
                for (int column = 0; column < wide; column++) {
                    reach(reaching, cells.size(), high);
                    cells.add(column == 0 ? Cell.of(cellText(cell)) : Cell.BLANK);
                }
            }
            fillSpanned(cells, reaching);
            if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                lines.add(new SourceLine(lineOf(row), List.copyOf(cells), gap ? 1 : 0));
                gap = false;
            }
        }
    }

    private static void fillSpanned(List<Cell> cells, List<Integer> reaching) {
        while (cells.size() < reaching.size() && reaching.get(cells.size()) > 0) {
            reaching.set(cells.size(), reaching.get(cells.size()) - 1);
            cells.add(Cell.SPANNED);
        }
    }

    private static void reach(List<Integer> reaching, int column, int high) {
        while (reaching.size() <= column) {
            reaching.add(0);
        }
        reaching.set(column, high - 1);
    }

    private static int span(Element cell, String attribute, int most) {
        String written = cell.attr(attribute).strip();
        return written.matches("[1-9]\\d{0,4}") ? Math.min(Integer.parseInt(written), most) : 1;
    }

    private static int lineOf(Node node) {
        return Math.max(1, node.sourceRange().start().lineNumber());
    }

    private static String cellText(Element cell) {
        StringBuilder words = new StringBuilder();
        cell.traverse((NodeVisitor) (node, depth) -> {
            if (node instanceof TextNode run) {
                words.append(BLANKS.matcher(run.getWholeText()).replaceAll(" "));
            } else if (node instanceof Element element
                    && element != cell
                    && (element.nameIs("br") || element.isBlock())) {
                words.append('\n');
            }
        });
        return String.join(
                "\n",
                words.toString()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList());
    }
}
