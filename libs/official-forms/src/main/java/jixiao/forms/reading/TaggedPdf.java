package jixiao.forms.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/**
 * A PDF that says which of its text is a table, a row, a cell: such text is read as the HTML it amounts to. A PDF whose
 * tags do not cover its text, or name no table, is read by where the text stands instead.
 */
final class TaggedPdf {
    private static final int DEEPEST = 64;
    private static final int MOST_ELEMENTS = 250_000;
    private static final int NO_HEAD = -1;
    private static final int UNSEEN = 0;
    private static final Set<String> BLOCKS =
            Set.of("P", "H", "H1", "H2", "H3", "H4", "H5", "H6", "Div", "Sect", "Art", "Caption", "LI", "LBody");

    private final Map<COSDictionary, Integer> pageNumbers = new HashMap<>();
    private final Map<COSDictionary, Map<Integer, String>> texts;
    private final StringBuilder html = new StringBuilder();
    private final List<SourceFileText.Place> places = new ArrayList<>();
    private int line = 1;
    private int page;
    private int elements;
    private boolean hasRows;

    /** The page of the head of a table that is being read: its repetitions on later pages bear the same tags. */
    private int headPage = NO_HEAD;

    private TaggedPdf(PDDocument document, Map<COSDictionary, Map<Integer, String>> texts) {
        this.texts = texts;
        int number = 0;
        for (PDPage each : document.getPages()) {
            pageNumbers.put(each.getCOSObject(), ++number);
        }
    }

    /** Empty when the tags do not tell. */
    static Optional<SourceFileText> read(PDDocument document, Map<COSDictionary, Map<Integer, String>> texts) {
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        if (root == null) {
            return Optional.empty();
        }
        TaggedPdf tagged = new TaggedPdf(document, texts);
        tagged.addKids(root, null, 0);
        return tagged.hasRows
                ? Optional.of(new SourceFileText(SourceText.lines(tagged.html.toString()), tagged.places))
                : Optional.empty();
    }

    private void addKids(PDStructureNode parent, @Nullable PDPage of, int depth) {
        if (depth > DEEPEST || ++elements > MOST_ELEMENTS) {
            throw new UnreadableFile("PDF 文件的标签嵌套过深或过多，没有读取。请改用原 Word、Excel 文件后重新上传。");
        }
        for (Object kid : parent.getKids()) {
            switch (kid) {
                case PDStructureElement element -> addElement(element, of, depth);
                case PDMarkedContentReference reference ->
                    addText(reference.getPage() == null ? of : reference.getPage(), reference.getMCID());
                case Integer mark -> addText(of, mark);
                default -> {}
            }
        }
    }

    private void addElement(PDStructureElement element, @Nullable PDPage above, int depth) {
        PDPage own = element.getPage() == null ? above : element.getPage();
        String type = element.getStandardStructureType();
        switch (type) {
            case "Table" -> addInside("<table>", element, own, depth, "</table>");
            case "THead" -> {
                headPage = UNSEEN;
                addInside("", element, own, depth, "");
                headPage = NO_HEAD;
            }
            case "TR" -> {
                hasRows = true;
                beginLine();
                addInside("<tr>", element, own, depth, "</tr>");
            }
            case "TH", "TD" -> addInside(cell(element), element, own, depth, "</td>");
            default -> {
                boolean block = BLOCKS.contains(type);
                addInside(block ? "<p>" : "", element, own, depth, block ? "</p>" : "");
            }
        }
    }

    private void addInside(String begin, PDStructureElement element, @Nullable PDPage own, int depth, String end) {
        html.append(begin);
        addKids(element, own, depth + 1);
        html.append(end);
    }

    private static String cell(PDStructureElement element) {
        int span = 1;
        int rows = 1;
        for (int index = 0; index < element.getAttributes().size(); index++) {
            if (element.getAttributes().getObject(index) instanceof PDTableAttributeObject table) {
                span = Math.max(1, table.getColSpan());
                rows = Math.max(1, table.getRowSpan());
            }
        }
        return "<td colspan=\"" + span + "\" rowspan=\"" + rows + "\">";
    }

    private void beginLine() {
        html.append('\n');
        line++;
    }

    private void addText(@Nullable PDPage of, int mark) {
        if (of == null) {
            return;
        }
        int number = pageNumbers.getOrDefault(of.getCOSObject(), page);
        if (headPage == UNSEEN) {
            headPage = number;
        }
        if (headPage != NO_HEAD && headPage != number) {
            return;
        }
        if (number > page) {
            page = number;
            places.add(new SourceFileText.Place(line, "第 " + number + " 页"));
        }
        html.append(
                Entities.escape(texts.getOrDefault(of.getCOSObject(), Map.of()).getOrDefault(mark, "")));
    }
}
