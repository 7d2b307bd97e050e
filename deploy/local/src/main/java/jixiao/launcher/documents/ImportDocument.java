package jixiao.launcher.documents;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import jixiao.launcher.Refusal;

/** Sends a published document to the suite and waits until it is recorded. */
public record ImportDocument(SuiteApi api, Clock clock) {
    private static final String IMPORTS = "/api/imports";
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration GLANCE = Duration.ofMillis(200);

    public ImportOutcome of(PublishedDocument document) throws InterruptedException {
        Instant end = clock.instant().plus(PATIENCE);
        ImportOutcome outcome = ImportOutcome.of(api.upload(IMPORTS, document.form(), document.idempotencyKey()));
        while (outcome.underWay()) {
            if (clock.instant().isAfter(end)) {
                throw new Refusal(
                        "导入 " + document.file().getFileName() + " 在 " + PATIENCE.toMinutes() + " 分钟内没有完成。",
                        "查看 ./suite logs project；可重新运行，同一文件不会重复导入。");
            }
            Thread.sleep(GLANCE);
            outcome = ImportOutcome.of(api.get(IMPORTS + "/" + outcome.id()));
        }
        return outcome;
    }
}
