package jixiao.values.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * What holds for any text whatever. An ordinary build runs the kept corpus; with {@code JAZZER_FUZZ=1} new texts are
 * tried for ten minutes.
 */
class IndicatorReaderFuzzTest {
    private static final long ONE_SECOND = 1_000_000_000;

    private static final List<IndicatorReading> OTHERS = Stream.of(
                    "≥95%",
                    "80%至90%",
                    "5万元",
                    "≤0.72万元/年",
                    "每月1次",
                    "2025年12月底前",
                    "次年3月底前",
                    "2025年",
                    "比上年下降5%",
                    "显著提升",
                    "达成年度指标",
                    "3次;200人次",
                    "",
                    "2%40%")
            .map(IndicatorReader::read)
            .toList();

    @FuzzTest(maxDuration = "10m")
    @DictionaryFile(resourcePath = "words.dict")
    void everyTextIsReadAndKeepsItsMeaning(byte[] utf8) {
        String written = new String(utf8, StandardCharsets.UTF_8);
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        IndicatorReading reading = IndicatorReader.read(written);
        long taken = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;

        assertThat(taken).as("nanoseconds for “%s”", written).isLessThan(ONE_SECOND);
        assertThat(reading.raw()).isEqualTo(written);
        IndicatorReading again = IndicatorReader.read(reading.canonical());
        assertThat(reading.saysTheSameAs(again))
                .as("“%s”: %s, printed “%s”: %s", written, reading, reading.canonical(), again)
                .isTrue();
        assertThat(again.canonical()).isEqualTo(reading.canonical());
        IndicatorReading wide = IndicatorReader.read(fullWidth(written));
        assertThat(reading.saysTheSameAs(wide))
                .as("“%s”: %s, in full width: %s", written, reading, wide)
                .isTrue();
        for (IndicatorReading other : OTHERS) {
            assertThat(Comparison.of(reading, other)).isNotNull();
            assertThat(Comparison.of(other, reading)).isNotNull();
        }
        assertThat(Comparison.of(reading, again)).isNotNull();
    }

    private static String fullWidth(String text) {
        StringBuilder wide = new StringBuilder(text.length());
        text.chars()
                .map(sign -> sign > ' ' && sign < 0x7F ? sign + 0xFEE0 : sign)
                .forEach(sign -> wide.append((char) sign));
        return wide.toString();
    }
}
