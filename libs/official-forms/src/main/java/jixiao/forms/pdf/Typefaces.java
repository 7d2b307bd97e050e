package jixiao.forms.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The fonts that ship with the library. A parsed font keeps a reading position, so each document being written has a
 * set of its own while it lasts; sets are used again and share the bytes of the files.
 */
final class Typefaces {
    private static final byte[] SERIF = bytes("serif.ttf");
    private static final byte[] BOLD = bytes("sans-bold.ttf");
    private static final Queue<Typefaces> IDLE = new ConcurrentLinkedQueue<>();
    private static final BitSet DRAWN = drawn();

    private final TrueTypeFont serif;
    private final TrueTypeFont bold;

    private Typefaces() throws IOException {
        serif = new TTFParser().parse(new RandomAccessReadBuffer(SERIF));
        bold = new TTFParser().parse(new RandomAccessReadBuffer(BOLD));
    }

    static Typefaces take() throws IOException {
        Typefaces idle = IDLE.poll();
        return idle != null ? idle : new Typefaces();
    }

    void giveBack() {
        IDLE.offer(this);
    }

    /** 宋体, of the text. */
    TrueTypeFont serif() {
        return serif;
    }

    /** 黑体, of the titles. */
    TrueTypeFont bold() {
        return bold;
    }

    /** Whether every font can draw the character. */
    static boolean draw(int character) {
        return DRAWN.get(character);
    }

    private static BitSet drawn() {
        try {
            Typefaces faces = new Typefaces();
            CmapLookup serif = faces.serif.getUnicodeCmapLookup();
            CmapLookup bold = faces.bold.getUnicodeCmapLookup();
            BitSet drawn = new BitSet(Character.MAX_CODE_POINT);
            for (int character = ' '; character <= Character.MAX_CODE_POINT; character++) {
                drawn.set(character, serif.getGlyphId(character) != 0 && bold.getGlyphId(character) != 0);
            }
            faces.giveBack();
            return drawn;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the fonts", e);
        }
    }

    private static byte[] bytes(String name) {
        String file = "/jixiao/forms/fonts/" + name;
        try (InputStream content = Typefaces.class.getResourceAsStream(file)) {
            return Objects.requireNonNull(content).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
