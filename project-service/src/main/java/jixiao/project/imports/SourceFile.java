package jixiao.project.imports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import jixiao.forms.document.FormDocument;
import jixiao.forms.reading.FileFormat;
import jixiao.forms.reading.FormReader;
import jixiao.forms.reading.UnreadableFile;
import jixiao.kit.problem.Problem;

/**
 * A file as it was sent. Text (also HTML) in UTF-8 or GB18030, Word and Excel files and PDF can be read, and are known
 * by their content; other formats are refused by their name.
 */
public record SourceFile(String name, byte[] content) {
    /** Bytes of text or HTML: some thousand forms. Read whole, they take about ten times that in memory. */
    private static final int LARGEST_TEXT = 10 << 20;

    private static final String ACCEPTED = "可以导入 Word（DOCX）、Excel（XLSX）、PDF 和文本（含 HTML），请另存为其中一种后重新导入。";
    private static final List<Signature> OTHER_FORMATS = List.of(
            new Signature("ZIP 压缩包", new byte[] {'P', 'K', 3, 4}),
            new Signature("DOC 或 XLS 文件", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}),
            new Signature("RTF 文件", ascii("{\\rtf")),
            new Signature("网页存档（MHT）", ascii("MIME-Version:")),
            new Signature("RAR 压缩包", ascii("Rar!")),
            new Signature("7z 压缩包", new byte[] {'7', 'z', (byte) 0xBC, (byte) 0xAF}),
            new Signature("PNG 图片", new byte[] {(byte) 0x89, 'P', 'N', 'G'}),
            new Signature("JPEG 图片", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}),
            new Signature("GIF 图片", ascii("GIF8")));

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** SHA-256 of the bytes, in hex. */
    public String digest() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws jixiao.kit.problem.Refusal when it is empty, cannot be opened or is of a format that is not read */
    public FormDocument read(FormReader reader) {
        if (content.length == 0) {
            throw Problem.UNREADABLE_DOCUMENT.at("/file", "文件“" + name + "”是空的，请重新选择文件。");
        }
        try {
            return FileFormat.of(content)
                    .map(format -> reader.read(format, content))
                    .orElseGet(() -> reader.read(text()));
        } catch (UnreadableFile e) {
            throw Problem.UNREADABLE_DOCUMENT.at("/file", "“" + name + "”：" + e.getMessage());
        }
    }

    /** How the name of such a file ends, whatever it was called: {@code docx}, {@code xlsx}, {@code pdf} or {@code txt}. */
    public String extension() {
        return FileFormat.of(content).map(FileFormat::extension).orElse("txt");
    }

    String text() {
        if (content.length > LARGEST_TEXT) {
            throw Problem.UNREADABLE_DOCUMENT.at(
                    "/file", "“" + name + "”的文字超过 " + (LARGEST_TEXT >> 20) + " MB，没有读取。请拆成几个文件后重新导入。");
        }
        for (Signature format : OTHER_FORMATS) {
            if (format.opens(content)) {
                throw Problem.UNSUPPORTED_MEDIA_TYPE.at(
                        "/file", "“" + name + "”是" + format.name() + "，不能导入。" + ACCEPTED);
            }
        }
        return TextEncoding.decode(content)
                .orElseThrow(() -> Problem.UNSUPPORTED_MEDIA_TYPE.at(
                        "/file", "“" + name + "”不是 UTF-8 或 GB18030 编码的文本。" + ACCEPTED));
    }

    private record Signature(String name, byte[] bytes) {
        boolean opens(byte[] content) {
            return content.length >= bytes.length && Arrays.equals(content, 0, bytes.length, bytes, 0, bytes.length);
        }
    }
}
