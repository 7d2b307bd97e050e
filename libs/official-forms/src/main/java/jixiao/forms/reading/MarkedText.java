package jixiao.forms.reading;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The text of each mark of a page that the tags of a PDF refer to. What is marked as an artifact is no text. */
final class MarkedText extends PDFMarkedContentExtractor {
    private static final String ARTIFACT = "Artifact";

    private record Mark(String tag, int id) {}

    private final Deque<Mark> open = new ArrayDeque<>();
    private final Map<Integer, StringBuilder> texts = new HashMap<>();
    private boolean unmarked;

    private MarkedText() throws IOException {}

    /** By page and mark; empty when the document has text that no tag can refer to. */
    static Optional<Map<COSDictionary, Map<Integer, String>>> of(PDDocument document) throws IOException {
        Map<COSDictionary, Map<Integer, String>> pages = new HashMap<>();
        for (PDPage page : document.getPages()) {
            MarkedText marked = new MarkedText();
            marked.processPage(page);
            if (marked.unmarked) {
                return Optional.empty();
            }
            Map<Integer, String> texts = new HashMap<>();
            marked.texts.forEach((id, text) -> texts.put(id, text.toString()));
            pages.put(page.getCOSObject(), texts);
        }
        return Optional.of(pages);
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        open.push(
                new Mark(tag == null ? "" : tag.getName(), properties == null ? -1 : properties.getInt(COSName.MCID)));
    }

    @Override
    public void endMarkedContentSequence() {
        open.poll();
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (open.stream().anyMatch(mark -> mark.tag().equals(ARTIFACT))) {
            return;
        }
        Optional<Mark> referred = open.stream().filter(mark -> mark.id() >= 0).findFirst();
        referred.ifPresentOrElse(
                mark -> texts.computeIfAbsent(mark.id(), absent -> new StringBuilder())
                        .append(text.getUnicode()),
                () -> unmarked |= !text.getUnicode().isBlank());
    }
}
