package jixiao.suite.documents;

import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jixiao.forms.pdf.PdfWriter;
import jixiao.forms.printing.PrintedDocument;

/**
 * Writes 1,000 one-page tables as PDF in two threads, in turn with the limit. Run by {@code ./suite bench pdf}, which
 * gives it two processors and 512 MB of heap; needs no running suite.
 */
public final class PdfBench {
    private static final int TABLES = 1_000;
    private static final int WARM_UP = 300;
    private static final int ROUNDS = 3;
    private static final int THREADS = 2;
    private static final long LIMIT_MILLIS = 30_000;

    /** @param processor what the process took of all processors, which other work on the machine does not lengthen */
    private record Time(long wall, long processor) {}

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    /** Makes one file and says how long it is. */
    private interface Maker {
        int make(PrintedDocument document) throws IOException;
    }

    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(System.getProperty("jixiao.home", "."));
        System.exit(new PdfBench().run(OnePageTables.of(home, TABLES)) ? 0 : 1);
    }

    private boolean run(List<PrintedDocument> tables) throws ExecutionException, InterruptedException {
        time(tables.subList(0, WARM_UP), PdfBench::written);
        time(tables.subList(0, WARM_UP), PlainPages::write);
        List<Time> ours = new ArrayList<>();
        List<Time> limit = new ArrayList<>();
        for (int round = 1; round <= ROUNDS; round++) {
            ours.add(time(tables, PdfBench::written));
            limit.add(time(tables, PlainPages::write));
            System.out.printf("第 %d 轮：%s；极限 %s%n", round, said(ours.getLast()), said(limit.getLast()));
        }
        threads.shutdown();
        Time median = median(ours);
        System.out.printf(
                "%,d 张单页表生成 PDF：中位数 %s；两个处理器各半即 %.1f 秒（限值 %d 秒）；同样文字不排版、不画线、不加标签 %s，"
                        + "处理器用时之比 %.1f（%d 个处理器，堆上限 %d MB，%d 轮交替）%n",
                TABLES,
                said(median),
                median.processor() / 2000.0,
                LIMIT_MILLIS / 1000,
                said(median(limit)),
                (double) median.processor() / median(limit).processor(),
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20,
                ROUNDS);
        return median.processor() / THREADS <= LIMIT_MILLIS;
    }

    private static Time median(List<Time> times) {
        return times.stream()
                .sorted(Comparator.comparingLong(Time::processor))
                .skip(times.size() / 2)
                .findFirst()
                .orElseThrow();
    }

    private static String said(Time time) {
        return "历时 %.1f 秒、处理器用时 %.1f 秒".formatted(time.wall() / 1000.0, time.processor() / 1000.0);
    }

    private static int written(PrintedDocument table) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        new PdfWriter().write(table, file);
        return file.size();
    }

    private Time time(List<PrintedDocument> tables, Maker maker) throws ExecutionException, InterruptedException {
        long begin = System.nanoTime();
        long processor = processorMillis();
        List<Future<Integer>> sizes = new ArrayList<>();
        tables.forEach(table -> sizes.add(threads.submit(() -> maker.make(table))));
        for (Future<Integer> size : sizes) {
            if (size.get() == 0) {
                throw new IllegalStateException("an empty file");
            }
        }
        return new Time((System.nanoTime() - begin) / 1_000_000, processorMillis() - processor);
    }

    private static long processorMillis() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return system.getProcessCpuTime() / 1_000_000;
    }
}
