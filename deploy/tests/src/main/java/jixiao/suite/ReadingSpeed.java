package jixiao.suite;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import jixiao.values.reading.IndicatorReader;
import org.openjdk.jmh.annotations.AuxCounters;
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
import org.openjdk.jmh.results.RunResult;
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
@Measurement(iterations = ReadingSpeed.MEASURED)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:ActiveProcessorCount=1", "-XX:+UseSerialGC"})
public class ReadingSpeed {
    private static final int VALUES = 1_000_000;
    private static final int ROUNDS = 3;
    static final int MEASURED = 3;
    private static final int LIMIT_MILLIS = 5_000;

    private String[] values = {};

    @Setup
    public void collect() {
        values = PublishedValues.values(VALUES);
    }

    /** What the whole process, collection of garbage included, took of the processor during a measured iteration. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Processor {
        private static final String MILLIS = "processorMillis";

        public long processorMillis;
    }

    @Benchmark
    public void read(Blackhole hole, Processor processor) {
        long before = processorMillis();
        for (String value : values) {
            hole.consume(IndicatorReader.read(value));
        }
        processor.processorMillis = processorMillis() - before;
    }

    @Benchmark
    public void scan(Blackhole hole, Processor processor) {
        long before = processorMillis();
        for (String value : values) {
            hole.consume(folded(value));
        }
        processor.processorMillis = processorMillis() - before;
    }

    private static long processorMillis() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return TimeUnit.NANOSECONDS.toMillis(system.getProcessCpuTime());
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
        List<Times> reading = new ArrayList<>();
        List<Times> scanning = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            reading.add(times("read"));
            scanning.add(times("scan"));
        }
        long ours = median(reading);
        long limit = median(scanning);
        print("识读 100 万条指标值", reading);
        print("极限（只把同样的字符折成半角一遍）", scanning);
        System.out.printf(
                Locale.ROOT,
                "单核 %.2f 秒，是极限的 %.0f 倍；要求 %.0f 秒，%s%n",
                ours / 1000.0,
                (double) ours / Math.max(1, limit),
                LIMIT_MILLIS / 1000.0,
                ours <= LIMIT_MILLIS ? "达到" : "未达到");
        System.exit(ours <= LIMIT_MILLIS ? 0 : 1);
    }

    private static void print(String what, List<Times> rounds) {
        System.out.printf(
                Locale.ROOT,
                "%s：占用处理器 %.3f 秒（各轮毫秒 %s，时钟走过 %s）%n",
                what,
                median(rounds) / 1000.0,
                rounds.stream().map(Times::processor).toList(),
                rounds.stream().map(Times::clock).toList());
    }

    private static long median(List<Times> rounds) {
        return rounds.stream().map(Times::processor).sorted().toList().get(rounds.size() / 2);
    }

    /** Milliseconds of the processor and of the clock; on a busy machine only the former says how fast the code is. */
    private record Times(long processor, long clock) {}

    private static Times times(String method) throws RunnerException {
        Options options = new OptionsBuilder()
                .include(ReadingSpeed.class.getName() + "\\." + method + "$")
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .build();
        RunResult result = new Runner(options).runSingle();
        double processor = result.getSecondaryResults().get(Processor.MILLIS).getScore();
        return new Times(
                Math.round(processor / MEASURED),
                Math.round(result.getPrimaryResult().getScore()));
    }
}
