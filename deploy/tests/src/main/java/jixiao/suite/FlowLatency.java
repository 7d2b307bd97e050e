package jixiao.suite;

import java.time.Clock;
import java.util.Arrays;
import jixiao.launcher.Ports;
import jixiao.launcher.PortsFile;
import jixiao.launcher.Suite;
import jixiao.launcher.SuiteFolder;

/**
 * Measures, on a running suite at rest, how long the flow takes: from the approval of a budget to the prepared target
 * disclosure, and from its publication to the row in the public list. Both are seen from outside, through the door, by
 * asking every few milliseconds. Run by {@code ./suite bench flow}.
 */
public final class FlowLatency {
    private static final int ROUNDS = 50;
    private static final int WARM_UP = 5;
    private static final long LIMIT_MILLIS = 1000;

    private FlowLatency() {}

    public static void main(String[] arguments) {
        SuiteFolder folder = SuiteFolder.fromEnvironment();
        Ports ports =
                new PortsFile(folder).read().orElseThrow(() -> new IllegalStateException("系统没有运行，请先运行 ./suite up。"));
        Desks desks = new Desks(new Suite(folder, ports, Clock.systemUTC()), "640396", "B1");
        desks.open("示例测速局", "示例测速所");

        String run = Long.toString(System.currentTimeMillis(), 36);
        long[] prepared = new long[ROUNDS];
        long[] published = new long[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            ProjectWalk walk = new ProjectWalk(desks, "测速" + run + "第" + (round + WARM_UP) + "号");
            walk.toAdmission();
            walk.awaitPrepared("LIBRARY");
            long approving = System.nanoTime();
            walk.approveBudget();
            String disclosure = walk.awaitPrepared("TARGET");
            long ready = System.nanoTime();
            walk.publish(disclosure);
            walk.awaitPublic("TARGET");
            long visible = System.nanoTime();
            if (round >= 0) {
                prepared[round] = (ready - approving) / 1_000_000;
                published[round] = (visible - ready) / 1_000_000;
            }
            System.err.printf("\r%d/%d", round + WARM_UP + 1, ROUNDS + WARM_UP);
        }
        System.err.println();
        boolean within = report("批复预算 → 公开件备妥", prepared) & report("公开 → 公众可见", published);
        System.exit(within ? 0 : 1);
    }

    private static boolean report(String what, long[] millis) {
        Arrays.sort(millis);
        long p95 = millis[(int) Math.ceil(0.95 * millis.length) - 1];
        System.out.printf(
                "%s：p50 %d ms，p95 %d ms，最大 %d ms（%d 次；限值 p95 ≤ %d ms，比值 %.2f）%n",
                what,
                millis[millis.length / 2],
                p95,
                millis[millis.length - 1],
                millis.length,
                LIMIT_MILLIS,
                (double) p95 / LIMIT_MILLIS);
        return p95 <= LIMIT_MILLIS;
    }
}
