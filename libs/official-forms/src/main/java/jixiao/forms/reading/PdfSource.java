package jixiao.forms.reading;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
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

    private static SourceFileText text(PDDocument document) throws IOException {
        SourceFileText.Builder text = new SourceFileText.Builder();
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setLineSeparator("\n");
        stripper.setParagraphEnd("\n");
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            text.begin("第 " + page + " 页");
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            for (SourceLine line : SourceText.lines(stripper.getText(document))) {
                text.add(line.number(), line.cells(), line.blankAbove());
            }
        }
        return text.build();
    }
}
