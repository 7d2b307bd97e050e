package jixiao.project.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import jixiao.kit.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A file is read in the encoding it is in, whatever its page declares; what is no text is refused by its name. */
class SourceFileTest {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String PAGE =
            "<html><head><meta charset=\"%s\"></head><body><table><tr><td>项目名称</td><td>体检㐀</td></tr></table></body></html>";

    @ParameterizedTest
    @MethodSource("encodings")
    void textIsReadInTheEncodingItIsIn(Charset encoding, String declared) {
        String page = PAGE.formatted(declared);

        assertThat(text(page.getBytes(encoding))).endsWith(page);
    }

    static Stream<Arguments> encodings() {
        return Stream.of(StandardCharsets.UTF_8, GB18030, StandardCharsets.UTF_16)
                .flatMap(encoding ->
                        Stream.of("utf-8", "gb2312", "GBK", "none").map(declared -> Arguments.of(encoding, declared)));
    }

    @Test
    void aUtf8FileWithAPieceOfAnotherEncodingIsReadWithTheLossMarked() {
        byte[] content = join(
                "项目支出绩效目标表\n项目名称\t体检\n".getBytes(StandardCharsets.UTF_8),
                "备注".getBytes(GB18030),
                "\n指标值\t100%\n".repeat(20).getBytes(StandardCharsets.UTF_8));

        assertThat(text(content)).contains("项目名称\t体检").contains("\uFFFD").contains("指标值\t100%");
    }

    @Test
    void aFileInTheNationalEncodingWithABrokenByteIsReadWithTheLossMarked() {
        byte[] content =
                join("项目支出绩效目标表\n项目名称\t体检\n指标值\t100%\n".repeat(5).getBytes(GB18030), new byte[] {(byte) 0xFF, '\n'});

        assertThat(text(content)).contains("项目名称\t体检").contains("\uFFFD");
    }

    @Test
    void bytesAtRandomAreRefused() {
        byte[] content = new byte[200_000];
        new Random(7).nextBytes(content);

        assertThatThrownBy(() -> text(content)).isInstanceOf(Refusal.class);
    }

    @Test
    void aTextOfMoreFormsThanAnyPublishedDocumentIsRefused() {
        assertThatThrownBy(() -> text(new byte[(10 << 20) + 1]))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("10 MB");
    }

    @ParameterizedTest
    @MethodSource("otherFormats")
    void anotherFormatIsRefusedByItsName(byte[] opening, String name) {
        assertThatThrownBy(() -> text(Arrays.copyOf(opening, 64)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(name);
    }

    static Stream<Arguments> otherFormats() {
        return Stream.of(
                format("{\\rtf1\\ansi", "RTF"),
                format("MIME-Version: 1.0", "MHT"),
                format("Rar!\u001a\u0007", "RAR"),
                format("GIF89a", "GIF"),
                Arguments.of(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, "DOC 或 XLS"),
                Arguments.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, "PNG"));
    }

    private static Arguments format(String opening, String name) {
        return Arguments.of(opening.getBytes(StandardCharsets.ISO_8859_1), name);
    }

    private static String text(byte[] content) {
        return new SourceFile("文件.txt", content).text();
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }
}
