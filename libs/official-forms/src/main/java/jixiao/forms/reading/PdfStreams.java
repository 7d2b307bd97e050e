package jixiao.forms.reading;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Counts what the compressed streams of a PDF unpack to, before a parser unpacks them all into memory. */
final class PdfStreams {
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final long LARGEST_UNPACKED = 64L << 20;

    private PdfStreams() {}

    /** @throws UnreadableFile when they unpack to more than a document of text needs */
    static void refuseOversized(byte[] content) {
        long unpacked = 0;
        int at = find(content, 0);
        while (at >= 0) {
            int from = afterLineBreak(content, at + STREAM.length);
            Unpacked stream = unpack(content, from, LARGEST_UNPACKED - unpacked);
            unpacked += stream.size();
            if (unpacked >= LARGEST_UNPACKED) {
                throw new UnreadableFile("PDF 文件解压后过大（超过 " + (LARGEST_UNPACKED >> 20) + " MB），没有读取。请删去图片后重新导出，或拆分后上传。");
            }
            at = find(content, stream.end());
        }
    }

    /** @param end where the compressed bytes end in the file */
    private record Unpacked(long size, int end) {}

    private static Unpacked unpack(byte[] content, int from, long most) {
        if (from >= content.length || (content[from] & 0x0f) != 8) {
            return new Unpacked(0, from);
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(content, from, content.length - from);
            byte[] buffer = new byte[1 << 16];
            while (!inflater.finished() && inflater.getBytesWritten() < most) {
                if (inflater.inflate(buffer) == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    break;
                }
            }
            return new Unpacked(inflater.getBytesWritten(), from + (int) inflater.getBytesRead());
        } catch (DataFormatException e) {
            return new Unpacked(inflater.getBytesWritten(), from);
        } finally {
            inflater.end();
        }
    }

    private static int afterLineBreak(byte[] content, int at) {
        int from = at;
        while (from < content.length && (content[from] == '\r' || content[from] == '\n')) {
            from++;
        }
        return from;
    }

    private static int find(byte[] content, int from) {
        for (int at = from; at <= content.length - STREAM.length; at++) {
            if (content[at] == 's' && matches(content, at)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean matches(byte[] content, int at) {
        for (int index = 0; index < STREAM.length; index++) {
            if (content[at + index] != STREAM[index]) {
                return false;
            }
        }
        return true;
    }
}
