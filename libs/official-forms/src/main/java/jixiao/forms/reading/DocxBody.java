package jixiao.forms.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Walks through the XML of a Word document (ECMA-376 Part 1, 17). Elements are known by their local names, so that the
 * strict form reads like the usual one. Deleted text, hidden text, instructions of fields and fallbacks are left out.
 */
final class DocxBody {
    private static final int WIDEST = 100;
    private static final int DEEPEST = 200;
    private static final Set<String> NO_CONTENT =
            Set.of("tblPr", "tblGrid", "trPr", "tcPr", "sdtPr", "sectPr", "Fallback", "moveFrom");
    private static final Set<String> NOT_PRINTED =
            Set.of("pPr", "rPr", "moveFrom", "del", "Fallback", "rt", "instrText", "delText", "sdtPr");

    private static final Set<String> WRAPPERS = Set.of("sdt", "sdtContent", "customXml", "ins", "moveTo");

    private final DocxNumbering numbering;

    DocxBody(DocxNumbering numbering) {
        this.numbering = numbering;
    }

    /** The blocks of a body, cell or text box. */
    List<DocxBlock> blocks(Element parent) {
        List<DocxBlock> blocks = new ArrayList<>();
        addBlocks(parent, blocks, depthOf(parent));
        return blocks;
    }

    /** What only wraps blocks is looked through. */
    private void addBlocks(Element parent, List<DocxBlock> blocks, int depth) {
        refuseTooDeep(depth);
        for (Element child : parent.children()) {
            switch (name(child)) {
                case "p" -> addParagraph(child, blocks, depth);
                case "tbl" -> blocks.add(table(child));
                default -> {
                    if (!NO_CONTENT.contains(name(child))) {
                        addBlocks(child, blocks, depth + 1);
                    }
                }
            }
        }
    }

    /** A paragraph, and behind it what stands in its text boxes. */
    private void addParagraph(Element paragraph, List<DocxBlock> blocks, int depth) {
        StringBuilder text = new StringBuilder(label(paragraph));
        List<DocxBlock> boxes = new ArrayList<>();
        addText(paragraph, text, boxes, depth);
        blocks.add(new DocxBlock.Paragraph(text.toString()));
        blocks.addAll(boxes);
    }

    private void addText(Element parent, StringBuilder text, List<DocxBlock> boxes, int depth) {
        refuseTooDeep(depth);
        for (Element child : parent.children()) {
            switch (name(child)) {
                case "t" -> text.append(child.wholeText());
                case "tab", "ptab" -> text.append('\t');
                case "br", "cr" -> text.append('\n');
                case "noBreakHyphen" -> text.append('-');
                case "txbxContent" -> boxes.addAll(blocks(child));
                case "r" -> {
                    if (!isHidden(child)) {
                        addText(child, text, boxes, depth + 1);
                    }
                }
                default -> {
                    if (!NOT_PRINTED.contains(name(child))) {
                        addText(child, text, boxes, depth + 1);
                    }
                }
            }
        }
    }

    private static boolean isHidden(Element run) {
        Element properties = child(run, "rPr");
        Element vanish = properties == null ? null : child(properties, "vanish");
        String value = vanish == null ? "0" : value(vanish);
        return value == null || !value.matches("0|false|off");
    }

    /** The number that Word prints before a paragraph of a numbered list. */
    private String label(Element paragraph) {
        Element properties = child(paragraph, "pPr");
        if (properties == null) {
            return "";
        }
        Element list = child(properties, "numPr");
        return numbering.next(
                valueOf(properties, "pStyle"),
                list == null ? null : valueOf(list, "numId"),
                list == null ? null : valueOf(list, "ilvl"));
    }

    private DocxBlock.Table table(Element table) {
        List<List<DocxBlock.Cell>> rows = new ArrayList<>();
        for (Element row : within(table, "tr")) {
            List<DocxBlock.Cell> cells = new ArrayList<>();
            Element properties = child(row, "trPr");
            int before = properties == null ? 0 : number(valueOf(properties, "gridBefore"));
            if (before > 0) {
                cells.add(new DocxBlock.Cell(before, false, List.of()));
            }
            within(row, "tc").forEach(cell -> cells.add(cell(cell)));
            rows.add(cells);
        }
        return new DocxBlock.Table(rows);
    }

    private DocxBlock.Cell cell(Element cell) {
        Element properties = child(cell, "tcPr");
        int span = properties == null ? 1 : Math.max(1, number(valueOf(properties, "gridSpan")));
        Element merge = properties == null ? null : child(properties, "vMerge");
        boolean continued = merge != null && !"restart".equals(value(merge));
        return new DocxBlock.Cell(span, continued, blocks(cell));
    }

    /** The children of that name, also where a content control wraps them. */
    private static List<Element> within(Element parent, String wanted) {
        List<Element> found = new ArrayList<>();
        for (Element child : parent.children()) {
            if (name(child).equals(wanted)) {
                found.add(child);
            } else if (WRAPPERS.contains(name(child))) {
                found.addAll(within(child, wanted));
            }
        }
        return found;
    }

    private static int number(@Nullable String written) {
        return written != null && written.matches("[1-9]\\d{0,3}") ? Math.min(Integer.parseInt(written), WIDEST) : 0;
    }

    private static int depthOf(Element element) {
        int depth = 0;
        for (Element above = element.parent(); above != null; above = above.parent()) {
            depth++;
        }
        return depth;
    }

    private static void refuseTooDeep(int depth) {
        if (depth > DEEPEST) {
            throw new UnreadableFile("文件中的表格或文本框嵌套过深，没有读取。请把嵌套的内容拆开后重新上传。");
        }
    }

    static String name(Element element) {
        return element.tagName().substring(element.tagName().indexOf(':') + 1);
    }

    static @Nullable Element child(Element parent, String name) {
        for (Element child : parent.children()) {
            if (name(child).equals(name)) {
                return child;
            }
        }
        return null;
    }

    static @Nullable String valueOf(Element parent, String name) {
        Element child = child(parent, name);
        return child == null ? null : value(child);
    }

    /** The attribute {@code w:val}. */
    static @Nullable String value(Element element) {
        return attribute(element, "val");
    }

    static @Nullable String attribute(Element element, String name) {
        return element.attributes().asList().stream()
                .filter(attribute -> attribute.getKey().endsWith(":" + name)
                        || attribute.getKey().equals(name))
                .map(attribute -> attribute.getValue())
                .findFirst()
                .orElse(null);
    }
}
