package jixiao.forms.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** The lines of a PDF, from the top of each page. A PDF of pictures has none and is refused. */
final class PdfSource {
    private static final int MOST_PAGES = 1_000;
    private static final String BROKEN = "PDF 文件已损坏或不完整，无法打开。请重新导出后上传。";

    private PdfSource() {}

    static SourceFileText read(byte[] content) {
        PdfStreams.refuseOversized(content);
        try (PDDocument document = Loader.loadPDF(content, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            if (!document.getCurrentAccessPermission().canExtractContent()) {
                throw new UnreadableFile("PDF 文件禁止复制文字，无法读取。请解除限制或改用原文件后重新上传。");
            }
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new UnreadableFile("PDF 文件超过 " + MOST_PAGES + " 页，没有读取。请拆分后重新上传。");
            }
            SourceFileText text = tagged(document).orElse(null);
            if (text == null || text.lines().isEmpty()) {
                text = text(document);
            }
            if (text.lines().isEmpty()) {
                throw new UnreadableFile("PDF 文件只有图片，没有文字，无法读取。请改用带文字的文件（如原 Word、Excel 文件）后重新上传。");
            }
            return text;
        } catch (InvalidPasswordException e) {
            throw new UnreadableFile("PDF 文件设有打开密码，无法读取。请取消密码后重新上传。", e);
        } catch (IOException e) {
            throw new UnreadableFile(BROKEN, e);
        }
    }

    private static Optional<SourceFileText> tagged(PDDocument document) throws IOException {
        if (document.getDocumentCatalog().getStructureTreeRoot() == null) {
            return Optional.empty();
        }
        try {
            return MarkedText.of(document).flatMap(texts -> TaggedPdf.read(document, texts));
        } catch (ClassCastException | IllegalArgumentException | NullPointerException e) {
            // PDFBox trips over tags that are not built as the standard says; the text is still there.
            return Optional.empty();
        }
    }

    /** By the lines that rule its tables; where it has none, as its text stands. */
    private static SourceFileText text(PDDocument document) throws IOException {
        List<List<PdfTable>> tables = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            tables.add(PdfRulings.tables(page));
        }
        boolean ruled = tables.stream().anyMatch(found -> !found.isEmpty());
        PdfText text = new PdfText();
        for (int page = 1; page <= tables.size(); page++) {
            text.beginPage(page);
            if (ruled) {
                float width = document.getPage(page - 1).getCropBox().getWidth();
                text.addPieces(new PdfPage(tables.get(page - 1), PdfGlyphs.of(document, page), width).pieces());
            } else {
                text.addLines(linesOf(document, page));
            }
        }
        return text.build();
    }

    private static List<SourceLine> linesOf(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setLineSeparator("\n");
        stripper.setParagraphEnd("\n");
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return SourceText.lines(stripper.getText(document));
    }
}
