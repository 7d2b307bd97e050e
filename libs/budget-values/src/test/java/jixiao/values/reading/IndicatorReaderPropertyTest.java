package jixiao.values.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorReaderPropertyTest {
    private static final String[] PIECES = {
        "≥", "≤", ">", "<", "=", "不少于", "不低于", "不超过", "大于", "约", "近", "平均", "人均", "户均", "每", "每月", "每人", "全年", "比上年",
        "同比", "增长", "下降", "提高到", "百分之", "第", "近三年", "2025年", "12月", "20日", "年底", "底前", "初", "上旬", "季度", "第一季度", "前",
        "内", "以上", "以下", "以内", "左右", "余", "多", "万", "亿", "千", "百", "十", "半", "两", "三", "一", "零", "〇", "0", "1", "5",
        "12", "95", "100", "2,000", "3.5", "%", "‰", "％", "元", "万元", "人", "人次", "个月", "个", "次", "天", "月", "年", "份",
        "工作日", "/", "·", "-", "~", "至", "到", "(", ")", "（含）", ",", "，", "；", ";", "。", "、", ":", " ", "\n", "满意度",
        "显著提升", "及时", "已完成", "无", "O", "l", "km", "x", "×", "+", "\u200B", "𠮷", "\uD842", "★", "和", "且", "达成年度指标",
        "促销费", "[", "]", "【", "春节", "汛期", "十一", "每年", "千人", "万元", "分之", "节约", "(其中", "(45/45)", "∞"
    };

    static Stream<String> knownValues() {
        return Stream.concat(
                        ExpectedReading.table("sample-values.tsv").stream(),
                        ExpectedReading.table("written-forms.tsv").stream())
                .map(ExpectedReading::written);
    }

    @ParameterizedTest
    @MethodSource("knownValues")
    void readingTheCanonicalFormSaysTheSame(String written) {
        assertRoundTrip(written);
    }

    @ParameterizedTest
    @MethodSource("knownValues")
    void noKnownValueIsAmbiguous(String written) {
        assertThat(IndicatorReader.read(written).warnings()).doesNotContain(Warning.AMBIGUOUS);
    }

    @ParameterizedTest
    @MethodSource("knownValues")
    void everyPrefixOfAValueIsReadWithoutFailing(String written) {
        for (int end = 0; end <= written.length(); end++) {
            assertRoundTrip(written.substring(0, end));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20251120, 8_675_309})
    void anyMixOfPiecesIsReadAndItsCanonicalFormSaysTheSame(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder mix = new StringBuilder();
            for (int pieces = random.nextInt(8); pieces >= 0; pieces--) {
                mix.append(PIECES[random.nextInt(PIECES.length)]);
            }
            assertRoundTrip(mix.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 42})
    void everyMutationOfAKnownValueIsReadAndItsCanonicalFormSaysTheSame(long seed) {
        Random random = new Random(seed);
        List<String> values = knownValues().toList();
        for (int round = 0; round < 20_000; round++) {
            assertRoundTrip(mutated(values.get(random.nextInt(values.size())), random));
        }
    }

    @Test
    void readingTakesTimeInProportionToTheLength() {
        List<String> hostile = new ArrayList<>();
        for (String piece : PIECES) {
            hostile.add(piece.repeat(20_000));
        }
        hostile.add("1,".repeat(20_000));
        hostile.add("每1".repeat(20_000));
        hostile.add("1人".repeat(20_000));
        hostile.add("1(含".repeat(20_000));
        hostile.add("[1,".repeat(20_000));
        hostile.add("春节、".repeat(20_000));

        for (String text : hostile) {
            long better = Math.min(timeOfReading(text), timeOfReading(text));
            assertThat(better).as(text.substring(0, 4)).isLessThan(1_000_000_000L);
        }
    }

    private static long timeOfReading(String text) {
        long start = cpuTime();
        IndicatorReader.read(text);
        return cpuTime() - start;
    }

    /** Nanoseconds this thread has worked, so that a busy machine changes nothing. */
    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static String mutated(String value, Random random) {
        StringBuilder text = new StringBuilder(value);
        for (int edits = random.nextInt(3); edits >= 0; edits--) {
            int place = random.nextInt(text.length() + 1);
            if (random.nextBoolean() && place < text.length()) {
                text.deleteCharAt(place);
            } else {
                text.insert(place, PIECES[random.nextInt(PIECES.length)]);
            }
        }
        return text.toString();
    }

    private static void assertRoundTrip(String written) {
        IndicatorReading reading = IndicatorReader.read(written);
        IndicatorReading again = IndicatorReader.read(reading.canonical());

        assertThat(reading.raw()).isEqualTo(written);
        assertThat(reading.saysTheSameAs(again))
                .as("“%s” read as %s, canonical “%s” read as %s", written, reading, reading.canonical(), again)
                .isTrue();
        assertThat(again.canonical()).isEqualTo(reading.canonical());
    }
}
