package jixiao.suite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import jixiao.values.reading.IndicatorReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures how long the reader takes for one million published values on one core, and beside it the limit: one pass over
 * the same characters that folds full width and does nothing else. Both alternate in one run, so that a busy machine
 * slows both. Run by {@code ./suite bench readings}; needs no running suite.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 3)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:ActiveProcessorCount=1", "-XX:+UseSerialGC"})
public class ReadingSpeed {
    private static final int VALUES = 1_000_000;
    private static final int ROUNDS = 3;
    private static final int LIMIT_MILLIS = 5_000;

    private String[] values = {};

    @Setup
    public void collect() {
        values = PublishedValues.values(VALUES);
    }

    @Benchmark
    public void read(Blackhole hole) {
        for (String value : values) {
            hole.consume(IndicatorReader.read(value));
        }
    }

    @Benchmark
    public void scan(Blackhole hole) {
        for (String value : values) {
            hole.consume(folded(value));
        }
    }

    private static String folded(String value) {
        char[] signs = value.toCharArray();
        for (int i = 0; i < signs.length; i++) {
            if (signs[i] >= 0xFF01 && signs[i] <= 0xFF5E) {
                signs[i] -= 0xFEE0;
            }
        }
        return new String(signs);
    }

    public static void main(String[] arguments) throws RunnerException {
        List<Long> reading = new ArrayList<>();
        List<Long> scanning = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            reading.add(millis("read"));
            scanning.add(millis("scan"));
        }
        long ours = median(reading);
        long limit = median(scanning);
        System.out.printf(
                Locale.ROOT,
                "识读 100 万条指标值：%.2f 秒（各轮 %s 毫秒），上限 %.0f 秒，%s%n",
                ours / 1000.0,
                reading,
                LIMIT_MILLIS / 1000.0,
                ours <= LIMIT_MILLIS ? "达到" : "未达到");
        System.out.printf(
                Locale.ROOT,
                "极限（只把同样的字符折成半角一遍）：%.3f 秒（各轮 %s 毫秒），识读是极限的 %.0f 倍%n",
                limit / 1000.0,
                scanning,
                (double) ours / Math.max(1, limit));
        System.exit(ours <= LIMIT_MILLIS ? 0 : 1);
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    private static long millis(String method) throws RunnerException {
        Options options = new OptionsBuilder()
                .include(ReadingSpeed.class.getName() + "\\." + method + "$")
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .build();
        return Math.round(new Runner(options).runSingle().getPrimaryResult().getScore());
    }
}
