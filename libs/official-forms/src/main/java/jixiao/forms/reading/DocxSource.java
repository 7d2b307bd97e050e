package jixiao.forms.reading;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The lines of a Word document: its tables row by row with merged cells laid out, and the paragraphs between them. */
final class DocxSource {
    /** Bytes unpacked, as Word writes some hundred forms; read whole, they take about ten times that in memory. */
    private static final long LARGEST_PART = 8L << 20;

    private static final Pattern BLANKS = Pattern.compile("[\\u00a0\\u2000-\\u200a\\u202f]");
    private static final Pattern WITHOUT_WIDTH = Pattern.compile("[\\u200b-\\u200d\\u2060\\ufeff]");
    private static final Pattern NUMBERING = Pattern.compile("^\\s*[（(]?[一二三四五六七八九十\\d]{1,3}[、.．)）]?\\s*$");

    private final SourceFileText.Builder text = new SourceFileText.Builder();
    private int line;
    private int lastFilled;
    private boolean gap;

    private DocxSource() {}

    static SourceFileText read(byte[] content) {
        return OfficePackage.read(content, opened -> {
            DocxSource source = new DocxSource();
            source.text.begin("正文");
            source.addAll(blocks(opened));
            return source.text.build();
        });
    }

    private static List<DocxBlock> blocks(OPCPackage opened) throws Exception {
        PackagePart main = mainPart(opened);
        DocxNumbering numbering = new DocxNumbering(related(main, "/numbering"), related(main, "/styles"));
        Element body = DocxBody.child(root(main), "body");
        if (body == null) {
            throw new UnreadableFile(OfficePackage.BROKEN);
        }
        return new DocxBody(numbering).blocks(body);
    }

    private static PackagePart mainPart(OPCPackage opened) throws Exception {
        for (PackageRelationship relation : opened.getRelationships()) {
            if (relation.getRelationshipType().endsWith("/officeDocument")) {
                return opened.getPart(relation);
            }
        }
        throw new UnreadableFile(OfficePackage.BROKEN);
    }

    /** The usual and the strict form name their relations under different addresses, but with the same ending. */
    private static @Nullable Element related(PackagePart main, String kind) throws Exception {
        for (PackageRelationship relation : main.getRelationships()) {
            if (relation.getRelationshipType().endsWith(kind)) {
                return root(main.getRelatedPart(relation));
            }
        }
        return null;
    }

    private static Element root(PackagePart part) throws Exception {
        if (part.getSize() > LARGEST_PART) {
            throw new UnreadableFile("文档的正文过长（解压后超过 " + (LARGEST_PART >> 20) + " MB），没有读取。请拆成几个文件后重新上传。");
        }
        try (InputStream xml = part.getInputStream()) {
            Element root = Jsoup.parse(xml, null, "", Parser.xmlParser()).firstElementChild();
            if (root == null) {
                throw new UnreadableFile(OfficePackage.BROKEN);
            }
            return root;
        }
    }

    private void addAll(List<DocxBlock> blocks) {
        for (DocxBlock block : blocks) {
            switch (block) {
                case DocxBlock.Paragraph paragraph -> addParagraph(paragraph);
                case DocxBlock.Table table -> {
                    if (table.holdsTables()) {
                        table.rows().forEach(row -> row.forEach(cell -> addAll(cell.blocks())));
                    } else {
                        addTable(table);
                    }
                }
            }
            gap = true;
        }
    }

    private void addParagraph(DocxBlock.Paragraph paragraph) {
        for (String words : clean(paragraph.text()).split("\n", -1)) {
            add(cells(words));
        }
    }

    /** Tabs part cells, as in a text; but not a number from its heading. */
    private static List<Cell> cells(String words) {
        int tab = words.strip().indexOf('\t');
        if (tab < 0 || NUMBERING.matcher(words.strip().substring(0, tab)).matches()) {
            return List.of(Cell.of(words.replace('\t', ' ')));
        }
        List<Cell> cells = new ArrayList<>();
        for (String piece : words.stripTrailing().split("\t", -1)) {
            cells.add(Cell.of(piece));
        }
        return cells;
    }

    private void addTable(DocxBlock.Table table) {
        for (List<DocxBlock.Cell> row : table.rows()) {
            List<Cell> cells = new ArrayList<>();
            for (DocxBlock.Cell cell : row) {
                for (int column = 0; column < cell.span(); column++) {
                    cells.add(cell.continued() ? Cell.SPANNED : column == 0 ? Cell.of(text(cell)) : Cell.BLANK);
                }
            }
            add(cells);
        }
    }

    private static String text(DocxBlock.Cell cell) {
        List<String> lines = new ArrayList<>();
        for (DocxBlock block : cell.blocks()) {
            if (block instanceof DocxBlock.Paragraph paragraph) {
                clean(paragraph.text())
                        .replace('\t', ' ')
                        .lines()
                        .map(String::strip)
                        .forEach(lines::add);
            }
        }
        return String.join(
                "\n", lines.stream().filter(words -> !words.isEmpty()).toList());
    }

    private void add(List<Cell> cells) {
        line++;
        if (cells.stream().allMatch(Cell::isBlank)) {
            gap = true;
            return;
        }
        text.add(line, cells, gap ? Math.max(1, line - lastFilled - 1) : 0);
        lastFilled = line;
        gap = false;
    }

    private static String clean(String written) {
        return WITHOUT_WIDTH.matcher(BLANKS.matcher(written).replaceAll(" ")).replaceAll("");
    }
}
